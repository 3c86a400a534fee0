import jquery from 'jquery';
Object.assign(window, { jQuery: jquery, $: jquery });
export default jquery;

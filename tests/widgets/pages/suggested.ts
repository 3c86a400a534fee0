import { type Drawn, drawn, input, lines, type Pair, root } from './drawn.ts';
import { plain, PLACES, ROUTES, STATES, WANT } from './register.ts';

/** Typed into, with a list below: what is typed and not chosen counts for nothing. */
const suggest = (name: string, label: string, want: string[], all: readonly Pair[], html: string, list: Drawn['list'], item: string, takes: 'click' | 'mousedown' = 'click'): void =>
  drawn({ name, label, want, all, html, face: 'input', opens: 'mousedown', typed: 'input', list, item, takes, where: 'body', late: true, show: input('input') });
suggest('Wicket autocomplete', 'Patient state', WANT.state, STATES, '<div class="field"><label for="wst">Patient state</label> <input type="text" id="wst" name="wst" autocomplete="off" class="wicket-aa-field" role="combobox" aria-autocomplete="list"></div>', lines('wicket-aa', 'textvalue="$"'), 'li');
suggest('GWT SuggestBox', 'Place of service', WANT.place, PLACES, '<table><tbody><tr><td>Place of service</td><td><input type="text" class="gwt-SuggestBox" autocomplete="off"></td></tr></tbody></table>', (all) => `<div class="layer gwt-SuggestBoxPopup"><div class="popupContent"><table class="suggestPopupContent"><tbody>${all.map(([, said]) => `<tr><td class="item" role="menuitem">${said}</td></tr>`).join('')}</tbody></table></div></div>`, 'td');
suggest('Pega autocomplete', 'Route of administration', WANT.route, ROUTES, '<div class="content-item field"><label for="pst">Route of administration</label><span class="acContainer"><input type="text" id="pst" class="autocomplete_input" data-ctl="AutoComplete" aria-autocomplete="list" aria-haspopup="true" autocomplete="off"><img class="autocompleteIcon" alt=""></span></div>', (all) => `<div class="layer pzAutoComplete"><table id="acGrid" class="gridTable"><tbody>${all.map(([, said]) => `<tr class="oddRow cellCont"><td><span>${said}</span></td></tr>`).join('')}</tbody></table></div>`, 'tr', 'mousedown');
plain(root);

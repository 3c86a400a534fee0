import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { Editor } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { $createParagraphNode, $getRoot, createEditor } from 'lexical';
import { registerPlainText } from '@lexical/plain-text';
import { page, plain, WANT, widget } from './register.ts';

const root = page();
const box = (label: string): HTMLElement => {
  const words = document.createElement('h3');
  words.textContent = label;
  const one = document.createElement('div');
  one.style.cssText = 'border:1px solid;min-height:4em';
  root.append(words, one);
  return one;
};
plain(root);
const quill = new Quill(box('Clinical rationale for this request'));
quill.root.setAttribute('aria-label', 'Clinical rationale for this request');
widget('Quill', 'Clinical rationale for this request', WANT.necessity, () => quill.getText());

const tiptap = new Editor({ element: box('Treatment history'), extensions: [StarterKit], editorProps: { attributes: { 'aria-label': 'Treatment history' } } });
widget('TipTap (ProseMirror)', 'Treatment history', ['/sertraline/i'], () => tiptap.getText());

const host = box('Clinical summary');
host.contentEditable = 'true';
host.setAttribute('role', 'textbox');
host.setAttribute('aria-label', 'Clinical summary');
const lexical = createEditor({ namespace: 'summary', onError: (error) => { throw error; } });
lexical.setRootElement(host);
registerPlainText(lexical);
lexical.update(() => void $getRoot().append($createParagraphNode()));
widget('Lexical', 'Clinical summary', ['/depressive|ketamine/'], () => lexical.getEditorState().read(() => $getRoot().getTextContent()));

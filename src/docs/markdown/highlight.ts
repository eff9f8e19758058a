import highlighter from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import graphql from 'highlight.js/lib/languages/graphql';
import ini from 'highlight.js/lib/languages/ini';
import json from 'highlight.js/lib/languages/json';
import nginx from 'highlight.js/lib/languages/nginx';
import python from 'highlight.js/lib/languages/python';
import r from 'highlight.js/lib/languages/r';
import typescript from 'highlight.js/lib/languages/typescript';
import yaml from 'highlight.js/lib/languages/yaml';
import { escaped, Html } from '../html.ts';

const languages = {
  sh: bash,
  graphql,
  ini,
  properties: ini,
  json,
  nginx,
  python,
  r,
  ts: typescript,
  tsx: typescript,
  yaml,
};
for (const [name, language] of Object.entries(languages)) {
  highlighter.registerLanguage(name, language);
}

/** Code with its words in classes; as it is where nobody here knows the language. */
export const highlighted = (code: string, language: string): Html =>
  new Html(
    Object.hasOwn(languages, language)
      ? highlighter.highlight(code, { language }).value
      : escaped(code),
  );

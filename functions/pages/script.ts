/** The one script, served at /script.js. Every page works without it. */
export const script = `'use strict';
`;

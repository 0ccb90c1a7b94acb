/** The one stylesheet, served at /style.css. */
export const style = `
:root { color-scheme: light dark; }
body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 0 auto; padding: 1rem; }
.trap { position: absolute; left: -100vw; }
`;

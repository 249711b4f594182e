/** Stands in for a CSS module: each class is called what it is called in the file. */
const names: Readonly<Record<string, string>> = new Proxy({}, { get: (_, name) => String(name) });

// CSS modules are imported by default, and Jest resolves every stylesheet to this file.
export default names;

// antd component by component, each read when it is first asked for: a spec shows few of seventy.
const folder = (name) => name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, '-').toLowerCase();
const component = (name) => require(`../../libs/ui/node_modules/antd/lib/${folder(name)}`).default;
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? true : component(String(name))) });

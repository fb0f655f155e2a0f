// The icons, each read when it is first asked for: a spec shows a handful of nine hundred.
const icon = (name) => require(`../../libs/ui/node_modules/@ant-design/icons/lib/icons/${name}`).default;
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? true : icon(String(name))) });

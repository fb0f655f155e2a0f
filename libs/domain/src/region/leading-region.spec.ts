import { leadingRegion } from './leading-region.js';

describe('the region that a company’s name begins with', () => {
  it.each([
    ['北京启程科技有限公司', '北京'],
    ['北京市启程科技有限公司', '北京市'],
    ['河南省郑州启程科技有限公司', '河南省郑州'],
    ['新疆天山物流有限公司', '新疆'],
    ['大理白族自治州农业开发中心', '大理白族自治州'],
    ['大理远帆贸易有限公司', '大理'],
    ['启程（北京）科技有限公司', ''],
    ['IBM（中国）投资有限公司', ''],
  ])('of %s is “%s”', (name, region) => expect(leadingRegion(name)).toBe(region));
});

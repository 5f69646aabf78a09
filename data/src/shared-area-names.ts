const NAMES = `
朝阳区 通州区 和平区 河东区 长安区 桥西区 新华区 城区 郊区 新城区
青山区 铁西区 铁东区 海州区 西安区 向阳区 南山区 宝山区 普陀区 鼓楼区
西湖区 江北区 永定区 市中区 白云区 龙华区 城中区 东区 城关区`;

/**
 * Names that more than one division of county level bears, in different cities: without the area above
 * they name no one place. From the national division codes; those of townships are too many to list.
 */
export const SHARED_AREA_NAMES: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

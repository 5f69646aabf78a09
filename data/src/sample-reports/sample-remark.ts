/** Stands in every sample report, so that a copy of one is known for what it is. */
export const SAMPLE_REMARK = '示例说明：本报告供演示之用，所涉机关、文件和数字均为虚构。';

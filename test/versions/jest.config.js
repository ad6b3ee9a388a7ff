const endToEnd = require('../e2e/jest.config.js');

/** @type {import('jest').Config} */
module.exports = { ...endToEnd, testMatch: ['<rootDir>/test/versions/*.e2e.ts'] };

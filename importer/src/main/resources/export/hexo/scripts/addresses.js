'use strict';

// Posts and pages whose files say nothing of their address, or another one: addresses.json does.
const addresses = require('../addresses.json');

hexo.extend.filter.register('post_permalink', data => {
  const address = addresses[data.source];
  if (address && !data.__permalink) data.__permalink = address;
  return data;
}, 1);

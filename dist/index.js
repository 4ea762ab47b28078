import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6797:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || function (mod) {
    if (mod && mod.__esModule) return mod;
    var result = {};
    if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
    __setModuleDefault(result, mod);
    return result;
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.req = exports.json = exports.toBuffer = void 0;
const http = __importStar(__nccwpck_require__(8611));
const https = __importStar(__nccwpck_require__(5692));
async function toBuffer(stream) {
    let length = 0;
    const chunks = [];
    for await (const chunk of stream) {
        length += chunk.length;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, length);
}
exports.toBuffer = toBuffer;
// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function json(stream) {
    const buf = await toBuffer(stream);
    const str = buf.toString('utf8');
    try {
        return JSON.parse(str);
    }
    catch (_err) {
        const err = _err;
        err.message += ` (input: ${str})`;
        throw err;
    }
}
exports.json = json;
function req(url, opts = {}) {
    const href = typeof url === 'string' ? url : url.href;
    const req = (href.startsWith('https:') ? https : http).request(url, opts);
    const promise = new Promise((resolve, reject) => {
        req
            .once('response', resolve)
            .once('error', reject)
            .end();
    });
    req.then = promise.then.bind(promise);
    return req;
}
exports.req = req;
//# sourceMappingURL=helpers.js.map

/***/ }),

/***/ 2432:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || function (mod) {
    if (mod && mod.__esModule) return mod;
    var result = {};
    if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
    __setModuleDefault(result, mod);
    return result;
};
var __exportStar = (this && this.__exportStar) || function(m, exports) {
    for (var p in m) if (p !== "default" && !Object.prototype.hasOwnProperty.call(exports, p)) __createBinding(exports, m, p);
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.Agent = void 0;
const net = __importStar(__nccwpck_require__(9278));
const http = __importStar(__nccwpck_require__(8611));
const https_1 = __nccwpck_require__(5692);
__exportStar(__nccwpck_require__(6797), exports);
const INTERNAL = Symbol('AgentBaseInternalState');
class Agent extends http.Agent {
    constructor(opts) {
        super(opts);
        this[INTERNAL] = {};
    }
    /**
     * Determine whether this is an `http` or `https` request.
     */
    isSecureEndpoint(options) {
        if (options) {
            // First check the `secureEndpoint` property explicitly, since this
            // means that a parent `Agent` is "passing through" to this instance.
            // eslint-disable-next-line @typescript-eslint/no-explicit-any
            if (typeof options.secureEndpoint === 'boolean') {
                return options.secureEndpoint;
            }
            // If no explicit `secure` endpoint, check if `protocol` property is
            // set. This will usually be the case since using a full string URL
            // or `URL` instance should be the most common usage.
            if (typeof options.protocol === 'string') {
                return options.protocol === 'https:';
            }
        }
        // Finally, if no `protocol` property was set, then fall back to
        // checking the stack trace of the current call stack, and try to
        // detect the "https" module.
        const { stack } = new Error();
        if (typeof stack !== 'string')
            return false;
        return stack
            .split('\n')
            .some((l) => l.indexOf('(https.js:') !== -1 ||
            l.indexOf('node:https:') !== -1);
    }
    // In order to support async signatures in `connect()` and Node's native
    // connection pooling in `http.Agent`, the array of sockets for each origin
    // has to be updated synchronously. This is so the length of the array is
    // accurate when `addRequest()` is next called. We achieve this by creating a
    // fake socket and adding it to `sockets[origin]` and incrementing
    // `totalSocketCount`.
    incrementSockets(name) {
        // If `maxSockets` and `maxTotalSockets` are both Infinity then there is no
        // need to create a fake socket because Node.js native connection pooling
        // will never be invoked.
        if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) {
            return null;
        }
        // All instances of `sockets` are expected TypeScript errors. The
        // alternative is to add it as a private property of this class but that
        // will break TypeScript subclassing.
        if (!this.sockets[name]) {
            // @ts-expect-error `sockets` is readonly in `@types/node`
            this.sockets[name] = [];
        }
        const fakeSocket = new net.Socket({ writable: false });
        this.sockets[name].push(fakeSocket);
        // @ts-expect-error `totalSocketCount` isn't defined in `@types/node`
        this.totalSocketCount++;
        return fakeSocket;
    }
    decrementSockets(name, socket) {
        if (!this.sockets[name] || socket === null) {
            return;
        }
        const sockets = this.sockets[name];
        const index = sockets.indexOf(socket);
        if (index !== -1) {
            sockets.splice(index, 1);
            // @ts-expect-error  `totalSocketCount` isn't defined in `@types/node`
            this.totalSocketCount--;
            if (sockets.length === 0) {
                // @ts-expect-error `sockets` is readonly in `@types/node`
                delete this.sockets[name];
            }
        }
    }
    // In order to properly update the socket pool, we need to call `getName()` on
    // the core `https.Agent` if it is a secureEndpoint.
    getName(options) {
        const secureEndpoint = this.isSecureEndpoint(options);
        if (secureEndpoint) {
            // @ts-expect-error `getName()` isn't defined in `@types/node`
            return https_1.Agent.prototype.getName.call(this, options);
        }
        // @ts-expect-error `getName()` isn't defined in `@types/node`
        return super.getName(options);
    }
    createSocket(req, options, cb) {
        const connectOpts = {
            ...options,
            secureEndpoint: this.isSecureEndpoint(options),
        };
        const name = this.getName(connectOpts);
        const fakeSocket = this.incrementSockets(name);
        Promise.resolve()
            .then(() => this.connect(req, connectOpts))
            .then((socket) => {
            this.decrementSockets(name, fakeSocket);
            if (socket instanceof http.Agent) {
                try {
                    // @ts-expect-error `addRequest()` isn't defined in `@types/node`
                    return socket.addRequest(req, connectOpts);
                }
                catch (err) {
                    return cb(err);
                }
            }
            this[INTERNAL].currentSocket = socket;
            // @ts-expect-error `createSocket()` isn't defined in `@types/node`
            super.createSocket(req, options, cb);
        }, (err) => {
            this.decrementSockets(name, fakeSocket);
            cb(err);
        });
    }
    createConnection() {
        const socket = this[INTERNAL].currentSocket;
        this[INTERNAL].currentSocket = undefined;
        if (!socket) {
            throw new Error('No socket was returned in the `connect()` function');
        }
        return socket;
    }
    get defaultPort() {
        return (this[INTERNAL].defaultPort ??
            (this.protocol === 'https:' ? 443 : 80));
    }
    set defaultPort(v) {
        if (this[INTERNAL]) {
            this[INTERNAL].defaultPort = v;
        }
    }
    get protocol() {
        return (this[INTERNAL].protocol ??
            (this.isSecureEndpoint() ? 'https:' : 'http:'));
    }
    set protocol(v) {
        if (this[INTERNAL]) {
            this[INTERNAL].protocol = v;
        }
    }
}
exports.Agent = Agent;
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 2120:
/***/ (function(module) {

!function(t,e){ true?module.exports=e():0}(this,(function(){"use strict";var t=1e3,e=6e4,n=36e5,r="millisecond",i="second",s="minute",u="hour",a="day",o="week",c="month",f="quarter",h="year",d="date",l="Invalid Date",$=/^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/,y=/\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g,M={name:"en",weekdays:"Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"),months:"January_February_March_April_May_June_July_August_September_October_November_December".split("_"),ordinal:function(t){var e=["th","st","nd","rd"],n=t%100;return"["+t+(e[(n-20)%10]||e[n]||e[0])+"]"}},m=function(t,e,n){var r=String(t);return!r||r.length>=e?t:""+Array(e+1-r.length).join(n)+t},v={s:m,z:function(t){var e=-t.utcOffset(),n=Math.abs(e),r=Math.floor(n/60),i=n%60;return(e<=0?"+":"-")+m(r,2,"0")+":"+m(i,2,"0")},m:function t(e,n){if(e.date()<n.date())return-t(n,e);var r=12*(n.year()-e.year())+(n.month()-e.month()),i=e.clone().add(r,c),s=n-i<0,u=e.clone().add(r+(s?-1:1),c);return+(-(r+(n-i)/(s?i-u:u-i))||0)},a:function(t){return t<0?Math.ceil(t)||0:Math.floor(t)},p:function(t){return{M:c,y:h,w:o,d:a,D:d,h:u,m:s,s:i,ms:r,Q:f}[t]||String(t||"").toLowerCase().replace(/s$/,"")},u:function(t){return void 0===t}},g="en",D={};D[g]=M;var p="$isDayjsObject",S=function(t){return t instanceof _||!(!t||!t[p])},w=function t(e,n,r){var i;if(!e)return g;if("string"==typeof e){var s=e.toLowerCase();D[s]&&(i=s),n&&(D[s]=n,i=s);var u=e.split("-");if(!i&&u.length>1)return t(u[0])}else{var a=e.name;D[a]=e,i=a}return!r&&i&&(g=i),i||!r&&g},O=function(t,e){if(S(t))return t.clone();var n="object"==typeof e?e:{};return n.date=t,n.args=arguments,new _(n)},b=v;b.l=w,b.i=S,b.w=function(t,e){return O(t,{locale:e.$L,utc:e.$u,x:e.$x,$offset:e.$offset})};var _=function(){function M(t){this.$L=w(t.locale,null,!0),this.parse(t),this.$x=this.$x||t.x||{},this[p]=!0}var m=M.prototype;return m.parse=function(t){this.$d=function(t){var e=t.date,n=t.utc;if(null===e)return new Date(NaN);if(b.u(e))return new Date;if(e instanceof Date)return new Date(e);if("string"==typeof e&&!/Z$/i.test(e)){var r=e.match($);if(r){var i=r[2]-1||0,s=(r[7]||"0").substring(0,3);return n?new Date(Date.UTC(r[1],i,r[3]||1,r[4]||0,r[5]||0,r[6]||0,s)):new Date(r[1],i,r[3]||1,r[4]||0,r[5]||0,r[6]||0,s)}}return new Date(e)}(t),this.init()},m.init=function(){var t=this.$d;this.$y=t.getFullYear(),this.$M=t.getMonth(),this.$D=t.getDate(),this.$W=t.getDay(),this.$H=t.getHours(),this.$m=t.getMinutes(),this.$s=t.getSeconds(),this.$ms=t.getMilliseconds()},m.$utils=function(){return b},m.isValid=function(){return!(this.$d.toString()===l)},m.isSame=function(t,e){var n=O(t);return this.startOf(e)<=n&&n<=this.endOf(e)},m.isAfter=function(t,e){return O(t)<this.startOf(e)},m.isBefore=function(t,e){return this.endOf(e)<O(t)},m.$g=function(t,e,n){return b.u(t)?this[e]:this.set(n,t)},m.unix=function(){return Math.floor(this.valueOf()/1e3)},m.valueOf=function(){return this.$d.getTime()},m.startOf=function(t,e){var n=this,r=!!b.u(e)||e,f=b.p(t),l=function(t,e){var i=b.w(n.$u?Date.UTC(n.$y,e,t):new Date(n.$y,e,t),n);return r?i:i.endOf(a)},$=function(t,e){return b.w(n.toDate()[t].apply(n.toDate("s"),(r?[0,0,0,0]:[23,59,59,999]).slice(e)),n)},y=this.$W,M=this.$M,m=this.$D,v="set"+(this.$u?"UTC":"");switch(f){case h:return r?l(1,0):l(31,11);case c:return r?l(1,M):l(0,M+1);case o:var g=this.$locale().weekStart||0,D=(y<g?y+7:y)-g;return l(r?m-D:m+(6-D),M);case a:case d:return $(v+"Hours",0);case u:return $(v+"Minutes",1);case s:return $(v+"Seconds",2);case i:return $(v+"Milliseconds",3);default:return this.clone()}},m.endOf=function(t){return this.startOf(t,!1)},m.$set=function(t,e){var n,o=b.p(t),f="set"+(this.$u?"UTC":""),l=(n={},n[a]=f+"Date",n[d]=f+"Date",n[c]=f+"Month",n[h]=f+"FullYear",n[u]=f+"Hours",n[s]=f+"Minutes",n[i]=f+"Seconds",n[r]=f+"Milliseconds",n)[o],$=o===a?this.$D+(e-this.$W):e;if(o===c||o===h){var y=this.clone().set(d,1);y.$d[l]($),y.init(),this.$d=y.set(d,Math.min(this.$D,y.daysInMonth())).$d}else l&&this.$d[l]($);return this.init(),this},m.set=function(t,e){return this.clone().$set(t,e)},m.get=function(t){return this[b.p(t)]()},m.add=function(r,f){var d,l=this;r=Number(r);var $=b.p(f),y=function(t){var e=O(l);return b.w(e.date(e.date()+Math.round(t*r)),l)};if($===c)return this.set(c,this.$M+r);if($===h)return this.set(h,this.$y+r);if($===a)return y(1);if($===o)return y(7);var M=(d={},d[s]=e,d[u]=n,d[i]=t,d)[$]||1,m=this.$d.getTime()+r*M;return b.w(m,this)},m.subtract=function(t,e){return this.add(-1*t,e)},m.format=function(t){var e=this,n=this.$locale();if(!this.isValid())return n.invalidDate||l;var r=t||"YYYY-MM-DDTHH:mm:ssZ",i=b.z(this),s=this.$H,u=this.$m,a=this.$M,o=n.weekdays,c=n.months,f=n.meridiem,h=function(t,n,i,s){return t&&(t[n]||t(e,r))||i[n].slice(0,s)},d=function(t){return b.s(s%12||12,t,"0")},$=f||function(t,e,n){var r=t<12?"AM":"PM";return n?r.toLowerCase():r};return r.replace(y,(function(t,r){return r||function(t){switch(t){case"YY":return String(e.$y).slice(-2);case"YYYY":return b.s(e.$y,4,"0");case"M":return a+1;case"MM":return b.s(a+1,2,"0");case"MMM":return h(n.monthsShort,a,c,3);case"MMMM":return h(c,a);case"D":return e.$D;case"DD":return b.s(e.$D,2,"0");case"d":return String(e.$W);case"dd":return h(n.weekdaysMin,e.$W,o,2);case"ddd":return h(n.weekdaysShort,e.$W,o,3);case"dddd":return o[e.$W];case"H":return String(s);case"HH":return b.s(s,2,"0");case"h":return d(1);case"hh":return d(2);case"a":return $(s,u,!0);case"A":return $(s,u,!1);case"m":return String(u);case"mm":return b.s(u,2,"0");case"s":return String(e.$s);case"ss":return b.s(e.$s,2,"0");case"SSS":return b.s(e.$ms,3,"0");case"Z":return i}return null}(t)||i.replace(":","")}))},m.utcOffset=function(){return 15*-Math.round(this.$d.getTimezoneOffset()/15)},m.diff=function(r,d,l){var $,y=this,M=b.p(d),m=O(r),v=(m.utcOffset()-this.utcOffset())*e,g=this-m,D=function(){return b.m(y,m)};switch(M){case h:$=D()/12;break;case c:$=D();break;case f:$=D()/3;break;case o:$=(g-v)/6048e5;break;case a:$=(g-v)/864e5;break;case u:$=g/n;break;case s:$=g/e;break;case i:$=g/t;break;default:$=g}return l?$:b.a($)},m.daysInMonth=function(){return this.endOf(c).$D},m.$locale=function(){return D[this.$L]},m.locale=function(t,e){if(!t)return this.$L;var n=this.clone(),r=w(t,e,!0);return r&&(n.$L=r),n},m.clone=function(){return b.w(this.$d,this)},m.toDate=function(){return new Date(this.valueOf())},m.toJSON=function(){return this.isValid()?this.toISOString():null},m.toISOString=function(){return this.$d.toISOString()},m.toString=function(){return this.$d.toUTCString()},M}(),Y=_.prototype;return O.prototype=Y,[["$ms",r],["$s",i],["$m",s],["$H",u],["$W",a],["$M",c],["$y",h],["$D",d]].forEach((function(t){Y[t[1]]=function(e){return this.$g(e,t[0],t[1])}})),O.extend=function(t,e){return t.$i||(t(e,_,O),t.$i=!0),O},O.locale=w,O.isDayjs=S,O.unix=function(t){return O(1e3*t)},O.en=D[g],O.Ls=D,O.p={},O}));

/***/ }),

/***/ 4665:
/***/ (function(module) {

!function(t,i){ true?module.exports=i():0}(this,(function(){"use strict";var t="minute",i=/[+-]\d\d(?::?\d\d)?/g,e=/([+-]|\d\d)/g;return function(s,f,n){var u=f.prototype;n.utc=function(t){var i={date:t,utc:!0,args:arguments};return new f(i)},u.utc=function(i){var e=n(this.toDate(),{locale:this.$L,utc:!0});return i?e.add(this.utcOffset(),t):e},u.local=function(){return n(this.toDate(),{locale:this.$L,utc:!1})};var r=u.parse;u.parse=function(t){t.utc&&(this.$u=!0),this.$utils().u(t.$offset)||(this.$offset=t.$offset),r.call(this,t)};var o=u.init;u.init=function(){if(this.$u){var t=this.$d;this.$y=t.getUTCFullYear(),this.$M=t.getUTCMonth(),this.$D=t.getUTCDate(),this.$W=t.getUTCDay(),this.$H=t.getUTCHours(),this.$m=t.getUTCMinutes(),this.$s=t.getUTCSeconds(),this.$ms=t.getUTCMilliseconds()}else o.call(this)};var a=u.utcOffset;u.utcOffset=function(s,f){var n=this.$utils().u;if(n(s))return this.$u?0:n(this.$offset)?a.call(this):this.$offset;if("string"==typeof s&&(s=function(t){void 0===t&&(t="");var s=t.match(i);if(!s)return null;var f=(""+s[0]).match(e)||["-",0,0],n=f[0],u=60*+f[1]+ +f[2];return 0===u?0:"+"===n?u:-u}(s),null===s))return this;var u=Math.abs(s)<=16?60*s:s;if(0===u)return this.utc(f);var r=this.clone();if(f)return r.$offset=u,r.$u=!1,r;var o=this.$u?this.toDate().getTimezoneOffset():-1*this.utcOffset();return(r=this.local().add(u+o,t)).$offset=u,r.$x.$localOffset=o,r};var h=u.format;u.format=function(t){var i=t||(this.$u?"YYYY-MM-DDTHH:mm:ss[Z]":"");return h.call(this,i)},u.valueOf=function(){var t=this.$utils().u(this.$offset)?0:this.$offset+(this.$x.$localOffset||this.$d.getTimezoneOffset());return this.$d.valueOf()-6e4*t},u.isUTC=function(){return!!this.$u},u.toISOString=function(){return this.toDate().toISOString()},u.toString=function(){return this.toDate().toUTCString()};var l=u.toDate;u.toDate=function(t){return"s"===t&&this.$offset?n(this.format("YYYY-MM-DD HH:mm:ss:SSS")).toDate():l.call(this)};var c=u.diff;u.diff=function(t,i,e){if(t&&this.$u===t.$u)return c.call(this,t,i,e);var s=this.local(),f=n(t).local();return c.call(s,f,i,e)}}}));

/***/ }),

/***/ 2818:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = exports.kp = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
exports.kp = closest;


/***/ }),

/***/ 7511:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __createBinding = (this && this.__createBinding) || (Object.create ? (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    var desc = Object.getOwnPropertyDescriptor(m, k);
    if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) {
      desc = { enumerable: true, get: function() { return m[k]; } };
    }
    Object.defineProperty(o, k2, desc);
}) : (function(o, m, k, k2) {
    if (k2 === undefined) k2 = k;
    o[k2] = m[k];
}));
var __setModuleDefault = (this && this.__setModuleDefault) || (Object.create ? (function(o, v) {
    Object.defineProperty(o, "default", { enumerable: true, value: v });
}) : function(o, v) {
    o["default"] = v;
});
var __importStar = (this && this.__importStar) || function (mod) {
    if (mod && mod.__esModule) return mod;
    var result = {};
    if (mod != null) for (var k in mod) if (k !== "default" && Object.prototype.hasOwnProperty.call(mod, k)) __createBinding(result, mod, k);
    __setModuleDefault(result, mod);
    return result;
};
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.HttpsProxyAgent = void 0;
const net = __importStar(__nccwpck_require__(9278));
const tls = __importStar(__nccwpck_require__(4756));
const assert_1 = __importDefault(__nccwpck_require__(2613));
const debug_1 = __importDefault(__nccwpck_require__(3863));
const agent_base_1 = __nccwpck_require__(2432);
const url_1 = __nccwpck_require__(7016);
const parse_proxy_response_1 = __nccwpck_require__(4933);
const debug = (0, debug_1.default)('https-proxy-agent');
const setServernameFromNonIpHost = (options) => {
    if (options.servername === undefined &&
        options.host &&
        !net.isIP(options.host)) {
        return {
            ...options,
            servername: options.host,
        };
    }
    return options;
};
/**
 * The `HttpsProxyAgent` implements an HTTP Agent subclass that connects to
 * the specified "HTTP(s) proxy server" in order to proxy HTTPS requests.
 *
 * Outgoing HTTP requests are first tunneled through the proxy server using the
 * `CONNECT` HTTP request method to establish a connection to the proxy server,
 * and then the proxy server connects to the destination target and issues the
 * HTTP request from the proxy server.
 *
 * `https:` requests have their socket connection upgraded to TLS once
 * the connection to the proxy server has been established.
 */
class HttpsProxyAgent extends agent_base_1.Agent {
    constructor(proxy, opts) {
        super(opts);
        this.options = { path: undefined };
        this.proxy = typeof proxy === 'string' ? new url_1.URL(proxy) : proxy;
        this.proxyHeaders = opts?.headers ?? {};
        debug('Creating new HttpsProxyAgent instance: %o', this.proxy.href);
        // Trim off the brackets from IPv6 addresses
        const host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, '');
        const port = this.proxy.port
            ? parseInt(this.proxy.port, 10)
            : this.proxy.protocol === 'https:'
                ? 443
                : 80;
        this.connectOpts = {
            // Attempt to negotiate http/1.1 for proxy servers that support http/2
            ALPNProtocols: ['http/1.1'],
            ...(opts ? omit(opts, 'headers') : null),
            host,
            port,
        };
    }
    /**
     * Called when the node-core HTTP client library is creating a
     * new HTTP request.
     */
    async connect(req, opts) {
        const { proxy } = this;
        if (!opts.host) {
            throw new TypeError('No "host" provided');
        }
        // Create a socket connection to the proxy server.
        let socket;
        if (proxy.protocol === 'https:') {
            debug('Creating `tls.Socket`: %o', this.connectOpts);
            socket = tls.connect(setServernameFromNonIpHost(this.connectOpts));
        }
        else {
            debug('Creating `net.Socket`: %o', this.connectOpts);
            socket = net.connect(this.connectOpts);
        }
        const headers = typeof this.proxyHeaders === 'function'
            ? this.proxyHeaders()
            : { ...this.proxyHeaders };
        const host = net.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
        let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
        // Inject the `Proxy-Authorization` header if necessary.
        if (proxy.username || proxy.password) {
            const auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
            headers['Proxy-Authorization'] = `Basic ${Buffer.from(auth).toString('base64')}`;
        }
        headers.Host = `${host}:${opts.port}`;
        if (!headers['Proxy-Connection']) {
            headers['Proxy-Connection'] = this.keepAlive
                ? 'Keep-Alive'
                : 'close';
        }
        for (const name of Object.keys(headers)) {
            payload += `${name}: ${headers[name]}\r\n`;
        }
        const proxyResponsePromise = (0, parse_proxy_response_1.parseProxyResponse)(socket);
        socket.write(`${payload}\r\n`);
        const { connect, buffered } = await proxyResponsePromise;
        req.emit('proxyConnect', connect);
        this.emit('proxyConnect', connect, req);
        if (connect.statusCode === 200) {
            req.once('socket', resume);
            if (opts.secureEndpoint) {
                // The proxy is connecting to a TLS server, so upgrade
                // this socket connection to a TLS connection.
                debug('Upgrading socket connection to TLS');
                return tls.connect({
                    ...omit(setServernameFromNonIpHost(opts), 'host', 'path', 'port'),
                    socket,
                });
            }
            return socket;
        }
        // Some other status code that's not 200... need to re-play the HTTP
        // header "data" events onto the socket once the HTTP machinery is
        // attached so that the node core `http` can parse and handle the
        // error status code.
        // Close the original socket, and a new "fake" socket is returned
        // instead, so that the proxy doesn't get the HTTP request
        // written to it (which may contain `Authorization` headers or other
        // sensitive data).
        //
        // See: https://hackerone.com/reports/541502
        socket.destroy();
        const fakeSocket = new net.Socket({ writable: false });
        fakeSocket.readable = true;
        // Need to wait for the "socket" event to re-play the "data" events.
        req.once('socket', (s) => {
            debug('Replaying proxy buffer for failed request');
            (0, assert_1.default)(s.listenerCount('data') > 0);
            // Replay the "buffered" Buffer onto the fake `socket`, since at
            // this point the HTTP module machinery has been hooked up for
            // the user.
            s.push(buffered);
            s.push(null);
        });
        return fakeSocket;
    }
}
HttpsProxyAgent.protocols = ['http', 'https'];
exports.HttpsProxyAgent = HttpsProxyAgent;
function resume(socket) {
    socket.resume();
}
function omit(obj, ...keys) {
    const ret = {};
    let key;
    for (key in obj) {
        if (!keys.includes(key)) {
            ret[key] = obj[key];
        }
    }
    return ret;
}
//# sourceMappingURL=index.js.map

/***/ }),

/***/ 4933:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.parseProxyResponse = void 0;
const debug_1 = __importDefault(__nccwpck_require__(3863));
const debug = (0, debug_1.default)('https-proxy-agent:parse-proxy-response');
function parseProxyResponse(socket) {
    return new Promise((resolve, reject) => {
        // we need to buffer any HTTP traffic that happens with the proxy before we get
        // the CONNECT response, so that if the response is anything other than an "200"
        // response code, then we can re-play the "data" events on the socket once the
        // HTTP parser is hooked up...
        let buffersLength = 0;
        const buffers = [];
        function read() {
            const b = socket.read();
            if (b)
                ondata(b);
            else
                socket.once('readable', read);
        }
        function cleanup() {
            socket.removeListener('end', onend);
            socket.removeListener('error', onerror);
            socket.removeListener('readable', read);
        }
        function onend() {
            cleanup();
            debug('onend');
            reject(new Error('Proxy connection ended before receiving CONNECT response'));
        }
        function onerror(err) {
            cleanup();
            debug('onerror %o', err);
            reject(err);
        }
        function ondata(b) {
            buffers.push(b);
            buffersLength += b.length;
            const buffered = Buffer.concat(buffers, buffersLength);
            const endOfHeaders = buffered.indexOf('\r\n\r\n');
            if (endOfHeaders === -1) {
                // keep buffering
                debug('have not received end of HTTP headers yet...');
                read();
                return;
            }
            const headerParts = buffered
                .slice(0, endOfHeaders)
                .toString('ascii')
                .split('\r\n');
            const firstLine = headerParts.shift();
            if (!firstLine) {
                socket.destroy();
                return reject(new Error('No header received from proxy CONNECT response'));
            }
            const firstLineParts = firstLine.split(' ');
            const statusCode = +firstLineParts[1];
            const statusText = firstLineParts.slice(2).join(' ');
            const headers = {};
            for (const header of headerParts) {
                if (!header)
                    continue;
                const firstColon = header.indexOf(':');
                if (firstColon === -1) {
                    socket.destroy();
                    return reject(new Error(`Invalid header from proxy CONNECT response: "${header}"`));
                }
                const key = header.slice(0, firstColon).toLowerCase();
                const value = header.slice(firstColon + 1).trimStart();
                const current = headers[key];
                if (typeof current === 'string') {
                    headers[key] = [current, value];
                }
                else if (Array.isArray(current)) {
                    current.push(value);
                }
                else {
                    headers[key] = value;
                }
            }
            debug('got proxy server response: %o %o', firstLine, headers);
            cleanup();
            resolve({
                connect: {
                    statusCode,
                    statusText,
                    headers,
                },
                buffered,
            });
        }
        socket.on('error', onerror);
        socket.on('end', onend);
        read();
    });
}
exports.parseProxyResponse = parseProxyResponse;
//# sourceMappingURL=parse-proxy-response.js.map

/***/ }),

/***/ 608:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
const utility_1 = __nccwpck_require__(366);
/**
 * Base domain object
 */
class Domain {
    /**
     * Creates a Domain instance
     *
     * @param twilio - A Twilio Client
     * @param baseUrl - Base url for this domain
     */
    constructor(twilio, baseUrl) {
        this.twilio = twilio;
        this.baseUrl = baseUrl;
    }
    /**
     * Turn a uri into an absolute url
     *
     * @param uri - uri to transform
     * @returns absolute url
     */
    absoluteUrl(uri) {
        var result = "";
        if (typeof this.baseUrl === "string") {
            const cleanBaseUrl = (0, utility_1.trim)(this.baseUrl, "/");
            result += cleanBaseUrl;
            result += "/";
        }
        if (typeof uri === "string") {
            uri = (0, utility_1.trim)(uri, "/");
            if (result === "") {
                result += "/";
            }
            result += uri;
        }
        return result;
    }
    /**
     * Make request to this domain
     *
     * @param opts - request options
     * @returns request promise
     */
    request(opts) {
        return this.twilio.request({
            ...opts,
            uri: this.absoluteUrl(opts.uri),
        });
    }
}
exports.A = Domain;


/***/ }),

/***/ 8851:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
const RestException_1 = __importDefault(__nccwpck_require__(4749));
class Page {
    /**
     *
     * Base page object to maintain request state.
     *
     * @param version - A twilio version instance
     * @param response - The http response
     * @param solution - path solution
     */
    constructor(version, response, solution) {
        let payload = this.processResponse(response);
        this._version = version;
        this._payload = payload;
        this._solution = solution;
        this.nextPageUrl = this.getNextPageUrl();
        this.previousPageUrl = this.getPreviousPageUrl();
        this.instances = this.loadInstances(this.loadPage(payload));
    }
    /**
     * Get the url of the previous page of records
     *
     * @returns url of the previous page, or undefined if the
     * previous page URI/URL is not defined.
     */
    getPreviousPageUrl() {
        if (this._payload.meta &&
            "previous_page_url" in this._payload.meta &&
            this._payload.meta.previous_page_url) {
            // jshint ignore:line
            return this._payload.meta.previous_page_url; // jshint ignore:line
        }
        if ("previous_page_uri" in this._payload &&
            this._payload.previous_page_uri) {
            // jshint ignore:line
            return this._version._domain.absoluteUrl(this._payload.previous_page_uri); // jshint ignore:line
        }
        return undefined;
    }
    /**
     * Get the url of the next page of records
     *
     * @returns url of the next page, or undefined if the
     * next page URI/URL is not defined.
     */
    getNextPageUrl() {
        if (this._payload.meta &&
            "next_page_url" in this._payload.meta &&
            this._payload.meta.next_page_url) {
            // jshint ignore:line
            return this._payload.meta.next_page_url; // jshint ignore:line
        }
        if ("next_page_uri" in this._payload && this._payload.next_page_uri) {
            // jshint ignore:line
            return this._version._domain.absoluteUrl(this._payload.next_page_uri); // jshint ignore:line
        }
        return undefined;
    }
    /**
     * Build a new instance given a json payload
     *
     * @param payload - Payload response from the API
     * @returns instance of a resource
     */
    getInstance(payload) {
        throw new Error("Page.get_instance() must be implemented in the derived class");
    }
    /**
     * Load a list of records
     *
     * @param resources - json payload of records
     * @returns list of resources
     */
    loadInstances(resources) {
        let instances = [];
        resources.forEach((resource) => {
            instances.push(this.getInstance(resource));
        });
        return instances;
    }
    /**
     * Fetch the next page of records
     *
     * @returns promise that resolves to next page of results,
     * or undefined if there isn't a nextPageUrl undefined.
     */
    nextPage() {
        if (!this.nextPageUrl) {
            return undefined;
        }
        var reqPromise = this._version._domain.twilio.request({
            method: "get",
            uri: this.nextPageUrl,
        });
        var nextPagePromise = reqPromise.then(function (response) {
            return new this.constructor(this._version, response, this._solution);
        }.bind(this));
        return nextPagePromise;
    }
    /**
     * Fetch the previous page of records
     *
     * @returns promise that resolves to previous page of
     * results, or undefined if there isn't a previousPageUrl undefined.
     */
    previousPage() {
        if (!this.previousPageUrl) {
            return undefined;
        }
        var reqPromise = this._version._domain.twilio.request({
            method: "get",
            uri: this.previousPageUrl,
        });
        var prevPagePromise = reqPromise.then(function (response) {
            return new this.constructor(this._version, response, this._solution);
        }.bind(this));
        return prevPagePromise;
    }
    /**
     * Parse json response from API
     *
     * @param response - API response
     *
     * @throws Error If non 200 status code is returned
     *
     * @returns json parsed response
     */
    processResponse(response) {
        if (response.statusCode !== 200) {
            throw new RestException_1.default(response);
        }
        if (typeof response.body === "string") {
            return JSON.parse(response.body);
        }
        return response.body;
    }
    /**
     * Load a page of records
     *
     * @param  {object} payload json payload
     * @return {array} the page of records
     */
    loadPage(payload) {
        if (payload.meta?.key) {
            return payload[payload.meta.key];
        }
        const keys = Object.keys(payload).filter((key) => !Page.META_KEYS.includes(key));
        if (keys.length === 1) {
            return payload[keys[0]];
        }
        for (const key of keys)
            if (Array.isArray(payload[key]))
                return payload[key];
        throw new Error("Page Records cannot be deserialized");
    }
    forOwn(obj, iteratee) {
        obj = Object(obj);
        for (const [key, val] of Object.entries(obj)) {
            iteratee(val, key, obj);
        }
    }
    toJSON() {
        const clone = {};
        this.forOwn(this, (value, key) => {
            if (!key.startsWith("_") && typeof value !== "function") {
                clone[key] = value;
            }
        });
        return clone;
    }
}
/**
 * Meta keys returned in a list request
 *
 * @constant META_KEYS
 */
Page.META_KEYS = [
    "end",
    "first_page_uri",
    "last_page_uri",
    "next_page_uri",
    "num_pages",
    "page",
    "page_size",
    "previous_page_uri",
    "start",
    "total",
    "uri",
];
exports["default"] = Page;


/***/ }),

/***/ 4749:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
class RestException extends Error {
    constructor(response) {
        super("[HTTP " + response.statusCode + "] Failed to execute request");
        const isResponseBodyString = typeof response.body == "string";
        const body = isResponseBodyString
            ? parseResponseBody(response.body)
            : response.body;
        this.status = response.statusCode;
        if (body !== null) {
            this.message = body.message;
            this.code = body.code;
            this.moreInfo = body.more_info; /* jshint ignore:line */
            this.details = body.details;
        }
        else {
            this.message =
                "[HTTP " + response.statusCode + "] Failed to execute request";
        }
    }
}
exports["default"] = RestException;
function parseResponseBody(response_body) {
    let body = null;
    try {
        body = JSON.parse(response_body);
    }
    catch (catchError) {
        body = null;
    }
    return body;
}


/***/ }),

/***/ 3112:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
class TwilioServiceException extends Error {
    constructor(response) {
        const isResponseBodyString = typeof response.body == "string";
        const body = isResponseBodyString
            ? parseResponseBody(response.body)
            : response.body;
        // Initialize status first for the error message
        const status = body?.status || response.statusCode;
        super(`[HTTP ${status}] ${body?.title || "Failed to execute request"}`);
        // Set all required properties
        this.type = body?.type || "";
        this.title = body?.title || "Failed to execute request";
        this.status = status;
        this.code = body?.code || 0;
        // Set optional properties
        if (body?.detail) {
            this.detail = body.detail;
        }
        if (body?.instance) {
            this.instance = body.instance;
        }
        if (body?.errors) {
            this.errors = body.errors;
        }
    }
    /**
     * Check if a response body matches the RFC-9457 structure
     * @param body - The response body to check
     * @returns true if the body has the required RFC-9457 fields
     */
    static isRFC9457Response(body) {
        if (!body || typeof body !== "object") {
            return false;
        }
        // Check for required fields according to the spec
        return (typeof body.type === "string" &&
            typeof body.title === "string" &&
            typeof body.status === "number" &&
            typeof body.code === "number");
    }
}
exports["default"] = TwilioServiceException;
function parseResponseBody(response_body) {
    let body = null;
    try {
        body = JSON.parse(response_body);
    }
    catch (catchError) {
        body = null;
    }
    return body;
}


/***/ }),

/***/ 4650:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
const RestException_1 = __importDefault(__nccwpck_require__(4749));
const TwilioServiceException_1 = __importDefault(__nccwpck_require__(3112));
const utility_1 = __nccwpck_require__(366);
class Version {
    /**
     *
     * Base version object
     *
     * @param domain - twilio domain
     * @param version - api version
     */
    constructor(domain, version) {
        this._domain = domain;
        this._version = version;
    }
    get domain() {
        return this._domain;
    }
    /**
     * Throws the appropriate exception based on the response format
     *
     * @param response - the response object
     * @throws TwilioServiceException if response matches RFC-9457 format
     * @throws RestException for legacy format
     */
    throwException(response) {
        const isResponseBodyString = typeof response.body === "string";
        let body = null;
        if (isResponseBodyString) {
            try {
                body = JSON.parse(response.body);
            }
            catch (e) {
                // If parsing fails, body remains null
            }
        }
        else {
            body = response.body;
        }
        // Check if response matches RFC-9457 format
        if (TwilioServiceException_1.default.isRFC9457Response(body)) {
            throw new TwilioServiceException_1.default(response);
        }
        // Fall back to legacy RestException
        throw new RestException_1.default(response);
    }
    /**
     * Generate absolute url from a uri
     *
     * @param uri - uri to transform
     * @returns transformed url
     */
    absoluteUrl(uri) {
        return this._domain.absoluteUrl(this.relativeUrl(uri));
    }
    /**
     * Generate relative url from a uri
     *
     * @param uri - uri to transform
     * @returns transformed url
     */
    relativeUrl(uri) {
        var result = "";
        if (typeof this._version === "string") {
            const version = (0, utility_1.trim)(this._version, "/");
            result += version;
            result += "/";
        }
        if (typeof uri === "string") {
            uri = (0, utility_1.trim)(uri, "/");
            if (result === "") {
                result += "/";
            }
            result += uri;
        }
        return result;
    }
    /**
     * Make a request against the domain
     *
     * @param opts - request options
     * @returns promise that resolves to request response
     */
    request(opts) {
        return this._domain.request({
            ...opts,
            uri: this.relativeUrl(opts.uri || ""),
        });
    }
    /**
     * Create a new record
     *
     * @param opts - request options
     *
     * @throws Error If response returns non 2xx or 201 status code
     *
     * @returns promise that resolves to created record
     */
    create(opts) {
        var qResponse = this.request(opts);
        qResponse = qResponse.then((response) => {
            if (response.statusCode < 200 || response.statusCode >= 300) {
                this.throwException(response);
            }
            if (typeof response.body === "string") {
                return JSON.parse(response.body);
            }
            return response.body;
        });
        return qResponse;
    }
    /**
     * Fetch an instance of a record
     *
     * @param opts - request options
     *
     * @throws Error If response returns non 2xx or 3xx status code
     *
     * @returns promise that resolves to fetched result
     */
    fetch(opts) {
        var qResponse = this.request(opts);
        qResponse = qResponse.then((response) => {
            if (response.statusCode < 200 || response.statusCode >= 400) {
                this.throwException(response);
            }
            if (typeof response.body === "string") {
                return JSON.parse(response.body);
            }
            return response.body;
        });
        return qResponse;
    }
    /**
     * Fetch a page of records
     *
     * @param opts - request options
     * @returns promise that resolves to page of records
     */
    page(opts) {
        return this.request(opts);
    }
    /**
     * Update a record
     *
     * @param opts - request options
     *
     * @throws Error If response returns non 2xx status code
     *
     * @returns promise that resolves to updated result
     */
    update(opts) {
        var qResponse = this.request(opts);
        qResponse = qResponse.then((response) => {
            if (response.statusCode < 200 || response.statusCode >= 300) {
                this.throwException(response);
            }
            if (typeof response.body === "string") {
                return JSON.parse(response.body);
            }
            return response.body;
        });
        return qResponse;
    }
    /**
     * Patch a record
     *
     * @param opts - request options
     *
     * @throws Error If response returns non 2xx status code
     *
     * @returns promise that resolves to patched result
     */
    async patch(opts) {
        const response = await this.request(opts);
        if (response.statusCode < 200 || response.statusCode >= 300) {
            this.throwException(response);
        }
        return typeof response.body === "string"
            ? JSON.parse(response.body)
            : response.body;
    }
    /**
     * Delete a record
     *
     * @param opts - request options
     *
     * @throws Error If response returns a 5xx status
     *
     * @returns promise that resolves to true if record was deleted
     */
    remove(opts) {
        let qResponse = this.request(opts);
        qResponse = qResponse.then((response) => {
            if (response.statusCode < 200 || response.statusCode >= 300) {
                this.throwException(response);
            }
            return true; // if response code is 2XX, deletion was successful
        });
        return qResponse;
    }
    /**
     * Create a new record and return response metadata
     *
     * @param opts - request options
     *
     * @throws TwilioServiceException if response matches RFC-9457 format
     * @throws RestException for legacy format
     * @throws Error If response returns non 2xx or 201 status code
     *
     * @returns promise that resolves to ApiResponse with created record and metadata
     */
    createWithResponseInfo(opts) {
        return this.request(opts).then((response) => {
            if (response.statusCode < 200 || response.statusCode >= 300) {
                this.throwException(response);
            }
            let body;
            if (typeof response.body === "string") {
                body = JSON.parse(response.body);
            }
            else {
                body = response.body;
            }
            return {
                body: body,
                statusCode: response.statusCode,
                headers: response.headers,
            };
        });
    }
    /**
     * Fetch an instance of a record and return response metadata
     *
     * @param opts - request options
     *
     * @throws TwilioServiceException if response matches RFC-9457 format
     * @throws RestException for legacy format
     * @throws Error If response returns non 2xx or 3xx status code
     *
     * @returns promise that resolves to ApiResponse with fetched record and metadata
     */
    fetchWithResponseInfo(opts) {
        return this.request(opts).then((response) => {
            if (response.statusCode < 200 || response.statusCode >= 400) {
                this.throwException(response);
            }
            let body;
            if (typeof response.body === "string") {
                body = JSON.parse(response.body);
            }
            else {
                body = response.body;
            }
            return {
                body: body,
                statusCode: response.statusCode,
                headers: response.headers,
            };
        });
    }
    /**
     * Update a record and return response metadata
     *
     * @param opts - request options
     *
     * @throws TwilioServiceException if response matches RFC-9457 format
     * @throws RestException for legacy format
     * @throws Error If response returns non 2xx status code
     *
     * @returns promise that resolves to ApiResponse with updated record and metadata
     */
    updateWithResponseInfo(opts) {
        return this.request(opts).then((response) => {
            if (response.statusCode < 200 || response.statusCode >= 300) {
                this.throwException(response);
            }
            let body;
            if (typeof response.body === "string") {
                body = JSON.parse(response.body);
            }
            else {
                body = response.body;
            }
            return {
                body: body,
                statusCode: response.statusCode,
                headers: response.headers,
            };
        });
    }
    /**
     * Patch a record and return response metadata
     *
     * @param opts - request options
     *
     * @throws TwilioServiceException if response matches RFC-9457 format
     * @throws RestException for legacy format
     * @throws Error If response returns non 2xx status code
     *
     * @returns promise that resolves to ApiResponse with patched record and metadata
     */
    async patchWithResponseInfo(opts) {
        const response = await this.request(opts);
        if (response.statusCode < 200 || response.statusCode >= 300) {
            this.throwException(response);
        }
        let body;
        if (typeof response.body === "string") {
            body = JSON.parse(response.body);
        }
        else {
            body = response.body;
        }
        return {
            body: body,
            statusCode: response.statusCode,
            headers: response.headers,
        };
    }
    /**
     * Delete a record and return response metadata
     *
     * @param opts - request options
     *
     * @throws TwilioServiceException if response matches RFC-9457 format
     * @throws RestException for legacy format
     * @throws Error If response returns a 5xx status
     *
     * @returns promise that resolves to ApiResponse with boolean and metadata
     */
    removeWithResponseInfo(opts) {
        return this.request(opts).then((response) => {
            if (response.statusCode < 200 || response.statusCode >= 300) {
                this.throwException(response);
            }
            return {
                body: true, // if response code is 2XX, deletion was successful
                statusCode: response.statusCode,
                headers: response.headers,
            };
        });
    }
    /**
     * Process limits for list requests
     *
     * @param opts.limit - The maximum number of items to fetch
     * @param opts.pageSize - The maximum number of items to return with every request
     *
     */
    readLimits(opts) {
        var limit = opts.limit;
        var pageSize = opts.pageSize;
        if ((limit && !Number.isFinite(limit)) || limit <= 0) {
            throw new TypeError("Parameter limit must be a positive integer");
        }
        if (pageSize && (!Number.isFinite(pageSize) || pageSize <= 0)) {
            throw new TypeError("Parameter pageSize must be a positive integer");
        }
        if (limit && !pageSize) {
            pageSize = limit;
        }
        return {
            limit: limit,
            pageSize: pageSize,
        };
    }
    setPromiseCallback(operationPromise, callback) {
        if (typeof callback === "function") {
            operationPromise = operationPromise
                .then((value) => callback(null, value))
                .catch((error) => callback(error));
        }
        return operationPromise;
    }
    /**
     * For each record instance, executes a provided callback function with that
     * instance
     *
     * @param params - Parameters (Optional)
     * @param params.limit - Optional maximum number of record instances to
     *  fetch
     * @param params.pageSize - Optional maximum number of records to return
     *  with every request
     * @param params.callback - Callback function to call with each
     *  record instance
     * @param params.done - Optional done function to call when all
     *  records are processed, the limit is reached, or an error occurs.
     *  Receives an error argument if an error occurs.
     * @param callback - Callback function to call with each record.
     *  Receives a done function argument that will short-circuit the for-each
     *  loop that may accept an error argument.
     * @returns Returns a promise that resolves when all records
     *  processed or if the limit is reached, and rejects with an error if an
     *  error occurs and is not handled in the user provided done function.
     */
    each(params, callback) {
        if (typeof params === "function") {
            callback = params;
            params = {};
        }
        else {
            params = params || {};
        }
        if (params.callback) {
            callback = params.callback;
        }
        if (typeof callback === "undefined") {
            throw new Error("Callback function must be provided");
        }
        let done = false;
        let doneCalled = false;
        let currentPage = 1;
        let currentResource = 0;
        let limits = {};
        let pPending = true;
        let pResolve;
        let pReject;
        if (this._version instanceof Version) {
            limits = this._version.readLimits({
                limit: params.limit,
                pageSize: params.pageSize,
            });
        }
        function onComplete(error) {
            let unhandledError = error;
            done = true;
            if (typeof params.done === "function" && !doneCalled) {
                try {
                    params.done(unhandledError);
                    unhandledError = null;
                }
                catch (e) {
                    unhandledError = e;
                }
            }
            doneCalled = true;
            if (pPending) {
                if (unhandledError) {
                    pReject(unhandledError);
                }
                else {
                    pResolve();
                }
                pPending = false;
            }
        }
        function fetchNextPage(fn) {
            let promise = fn();
            if (typeof promise === "undefined") {
                onComplete();
                return;
            }
            promise
                .then((page) => {
                try {
                    page.instances.forEach(function (instance) {
                        if (done ||
                            (typeof params.limit !== "undefined" &&
                                currentResource >= params.limit)) {
                            done = true;
                            return false;
                        }
                        currentResource++;
                        callback?.(instance, onComplete);
                    });
                }
                catch (e) {
                    return onComplete(e);
                }
                if (!done) {
                    currentPage++;
                    fetchNextPage(page.nextPage.bind(page));
                }
                else {
                    onComplete();
                }
            })
                .catch(onComplete);
        }
        return new Promise((resolve, reject) => {
            pResolve = resolve;
            pReject = reject;
            fetchNextPage(this.page.bind(this, Object.assign(params, limits)));
        });
    }
    list(params, callback) {
        if (typeof params === "function") {
            callback = params;
            params = {};
        }
        else {
            params = params || {};
        }
        let allResources = [];
        params.callback = function (resource, done) {
            allResources.push(resource);
            if (typeof params.limit !== "undefined" &&
                allResources.length === params.limit) {
                done();
            }
        };
        let operationPromise = new Promise((resolve, reject) => {
            params.done = function (error) {
                if (typeof error === "undefined") {
                    resolve(allResources);
                }
                else {
                    reject(error);
                }
            };
        });
        if (this._version instanceof Version) {
            operationPromise = this._version.setPromiseCallback(operationPromise, callback);
        }
        this.each(params);
        return operationPromise;
    }
    /**
     * For each record instance, executes a provided callback function with that
     * instance and captures HTTP response metadata from the first page
     *
     * @param params - Parameters (Optional)
     * @param params.limit - Optional maximum number of record instances to
     *  fetch
     * @param params.pageSize - Optional maximum number of records to return
     *  with every request
     * @param params.callback - Callback function to call with each
     *  record instance
     * @param params.done - Optional done function to call when all
     *  records are processed, the limit is reached, or an error occurs.
     *  Receives an error argument if an error occurs, and ApiResponse metadata.
     * @param callback - Callback function to call with each record.
     *  Receives a done function argument that will short-circuit the for-each
     *  loop that may accept an error argument.
     * @returns Returns a promise that resolves with first page metadata when all records
     *  processed or if the limit is reached, and rejects with an error if an
     *  error occurs and is not handled in the user provided done function.
     */
    eachWithHttpInfo(params, callback) {
        if (typeof params === "function") {
            callback = params;
            params = {};
        }
        else {
            params = params || {};
        }
        if (params.callback) {
            callback = params.callback;
        }
        if (typeof callback === "undefined") {
            throw new Error("Callback function must be provided");
        }
        let done = false;
        let doneCalled = false;
        let currentPage = 1;
        let currentResource = 0;
        let limits = {};
        let pPending = true;
        let pResolve;
        let pReject;
        let firstPageMetadata = null;
        if (this._version instanceof Version) {
            limits = this._version.readLimits({
                limit: params.limit,
                pageSize: params.pageSize,
            });
        }
        function onComplete(error) {
            let unhandledError = error;
            done = true;
            if (typeof params.done === "function" && !doneCalled) {
                try {
                    params.done(unhandledError, firstPageMetadata);
                    unhandledError = null;
                }
                catch (e) {
                    unhandledError = e;
                }
            }
            doneCalled = true;
            if (pPending) {
                if (unhandledError) {
                    pReject(unhandledError);
                }
                else {
                    // firstPageMetadata is guaranteed to be set here because:
                    // 1. If no page was fetched, we already rejected with error
                    // 2. If page was fetched, firstPageMetadata was set in the .then() handler
                    pResolve({
                        body: undefined,
                        statusCode: firstPageMetadata.statusCode,
                        headers: firstPageMetadata.headers,
                    });
                }
                pPending = false;
            }
        }
        function fetchNextPageWithInfo(fn) {
            let promise = fn();
            if (typeof promise === "undefined" || promise === null) {
                // If this is the first page and we got null/undefined, that's an error
                // If this is a subsequent page, null means "no more pages" (success)
                if (currentPage === 1) {
                    pReject(new Error("Page method did not return a Promise"));
                    pPending = false;
                }
                else {
                    onComplete();
                }
                return;
            }
            promise
                .then((response) => {
                // Handle both cases:
                // 1. Version.page() returns { statusCode, body, headers }
                // 2. Resource.page() returns Page object directly
                let pageData = response.body !== undefined ? response.body : response;
                // Capture first page metadata on first page
                if (currentPage === 1 && !firstPageMetadata) {
                    if (response.statusCode !== undefined) {
                        // Case 1: Response structure with metadata
                        firstPageMetadata = {
                            statusCode: response.statusCode,
                            headers: response.headers || {},
                        };
                    }
                    else {
                        // Case 2: Direct Page object (no metadata available)
                        firstPageMetadata = {
                            statusCode: 200,
                            headers: {},
                        };
                    }
                }
                // Parse body if it's a string
                if (typeof pageData === "string") {
                    pageData = JSON.parse(pageData);
                }
                try {
                    pageData.instances.forEach(function (instance) {
                        if (done ||
                            (typeof params.limit !== "undefined" &&
                                currentResource >= params.limit)) {
                            done = true;
                            return false;
                        }
                        currentResource++;
                        callback?.(instance, onComplete);
                    });
                }
                catch (e) {
                    return onComplete(e);
                }
                if (!done) {
                    currentPage++;
                    // Page's nextPage method should already return response structure
                    const nextPageFn = pageData.nextPage?.bind(pageData);
                    if (nextPageFn) {
                        fetchNextPageWithInfo(nextPageFn);
                    }
                    else {
                        onComplete();
                    }
                }
                else {
                    onComplete();
                }
            })
                .catch(onComplete);
        }
        return new Promise((resolve, reject) => {
            pResolve = resolve;
            pReject = reject;
            const pageParams = Object.assign({}, params, limits);
            fetchNextPageWithInfo(() => {
                // Use pageWithHttpInfo() if available to capture HTTP metadata, otherwise use page()
                // When called from resources, this.pageWithHttpInfo exists and returns { statusCode, body, headers }
                // When called from Version directly, this.page returns { statusCode, body, headers }
                if (typeof this.pageWithHttpInfo === "function") {
                    return this.pageWithHttpInfo(pageParams);
                }
                return this.page(pageParams);
            });
        });
    }
    /**
     * Fetches all records and returns them as an array with HTTP response metadata
     * from the first page
     *
     * @param params - Parameters (Optional)
     * @param params.limit - Optional maximum number of record instances to fetch
     * @param params.pageSize - Optional maximum number of records to return with every request
     * @param callback - Optional callback function
     * @returns Promise that resolves to ApiResponse with array of all records and first page metadata
     */
    listWithHttpInfo(params, callback) {
        if (typeof params === "function") {
            callback = params;
            params = {};
        }
        else {
            params = params || {};
        }
        let allResources = [];
        let firstPageMetadata = null;
        params.callback = function (resource, done) {
            allResources.push(resource);
            if (typeof params.limit !== "undefined" &&
                allResources.length === params.limit) {
                done();
            }
        };
        let operationPromise = new Promise((resolve, reject) => {
            params.done = function (error, metadata) {
                if (metadata) {
                    firstPageMetadata = metadata;
                }
                if (typeof error === "undefined") {
                    // firstPageMetadata is guaranteed to be set here because:
                    // eachWithHttpInfo either:
                    // 1. Rejects with error (no page fetched)
                    // 2. Passes metadata to done callback (page was fetched)
                    resolve({
                        body: allResources,
                        statusCode: firstPageMetadata.statusCode,
                        headers: firstPageMetadata.headers,
                    });
                }
                else {
                    reject(error);
                }
            };
        });
        if (this._version instanceof Version) {
            operationPromise = this._version.setPromiseCallback(operationPromise, callback);
        }
        this.eachWithHttpInfo(params);
        return operationPromise;
    }
}
exports["default"] = Version;


/***/ }),

/***/ 7005:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.iso8601Date = iso8601Date;
exports.iso8601DateTime = iso8601DateTime;
exports.rfc2822DateTime = rfc2822DateTime;
exports.decimal = decimal;
exports.integer = integer;
const dayjs_1 = __importDefault(__nccwpck_require__(2120));
const utc_1 = __importDefault(__nccwpck_require__(4665));
dayjs_1.default.extend(utc_1.default);
/**
 * @namespace deserialize
 */
/**
 * Parse a string into a Date object
 *
 * @param s - Date string in YYYY-MM-DD format
 * @returns Date object, or the original date string if the argument is not a valid date
 */
function iso8601Date(s) {
    return parseDate(s, "YYYY-MM-DD");
}
/**
 * Parse a string into a Date object
 *
 * @param s - Date string in YYYY-MM-DD[T]HH:mm:ss[Z] format
 * @returns Date object, or the original date string if the argument is not a valid date
 */
function iso8601DateTime(s) {
    return parseDate(s, "YYYY-MM-DD[T]HH:mm:ss[Z]");
}
/**
 * Parse a string into a Date object
 *
 * @param s - Date string in ddd, DD MMM YYYY HH:mm:ss [+0000] format
 * @returns Date object, or the original date string if the argument is not a valid date
 */
function rfc2822DateTime(s) {
    return parseDate(s, "ddd, DD MMM YYYY HH:mm:ss [+0000]");
}
/**
 * Parse a string into a decimal
 *
 * @param d - Decimal value as string
 * @returns Number, or the original string if the argument is NaN
 */
function decimal(d) {
    return parseNumber(d, parseFloat);
}
/**
 * Parse a string into a integer
 *
 * @param i - Integer value as string
 * @returns Number, or the original string if the argument is NaN
 */
function integer(i) {
    return parseNumber(i, parseInt);
}
function parseDate(s, format) {
    var m = dayjs_1.default.utc(s, format);
    if (m.isValid()) {
        return m.toDate();
    }
    return s;
}
function parseNumber(n, parser) {
    var parsed = parser(n);
    if (typeof parsed === "number" && isNaN(parsed)) {
        return n;
    }
    return parsed;
}


/***/ }),

/***/ 8872:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.iso8601Date = iso8601Date;
exports.iso8601DateTime = iso8601DateTime;
exports.prefixedCollapsibleMap = prefixedCollapsibleMap;
exports.object = object;
exports.bool = bool;
exports.twiml = twiml;
exports.map = map;
const dayjs_1 = __importDefault(__nccwpck_require__(2120));
const utc_1 = __importDefault(__nccwpck_require__(4665));
dayjs_1.default.extend(utc_1.default);
/**
 * @namespace serialize
 */
/**
 * Turns a Date object into a string if parameter is a Date otherwise returns the parameter
 *
 * @param d - date object to format
 * @returns date formatted in YYYY-MM-DD form, otherwise the
 * provided parameter.
 */
function iso8601Date(date) {
    if (!date || !(date instanceof Date)) {
        return date;
    }
    else {
        return dayjs_1.default.utc(date).format("YYYY-MM-DD");
    }
}
/**
 * Turns a Date object into a string if parameter is a Date otherwise returns the parameter
 *
 * @param  d - date object to format
 * @returns date formatted in YYYY-MM-DD[T]HH:mm:ss[Z] form, otherwise the
 * provided parameter.
 */
function iso8601DateTime(date) {
    if (!date || !(date instanceof Date)) {
        return date;
    }
    else {
        return dayjs_1.default.utc(date).format("YYYY-MM-DD[T]HH:mm:ss[Z]");
    }
}
function prefixedCollapsibleMap(m, prefix) {
    if (!m ||
        typeof m !== "object" ||
        Object.prototype.toString.call(m) !== "[object Object]") {
        return {};
    }
    function flatten(m, result, previous) {
        result = result || {};
        previous = previous || [];
        Object.keys(m).forEach((key) => {
            const unionKeys = [...previous];
            if (!unionKeys.includes(key)) {
                unionKeys.push(key);
            }
            if (typeof m[key] === "object" &&
                Object.prototype.toString.call(m[key]) === "[object Object]") {
                flatten(m[key], result, unionKeys);
            }
            else {
                result[unionKeys.join(".")] = m[key];
            }
        });
        return result;
    }
    var flattened = flatten(m);
    var result = flattened;
    if (prefix) {
        result = {};
        Object.keys(flattened).forEach((key) => {
            result[prefix + "." + key] = flattened[key];
        });
    }
    return result;
}
function object(o) {
    if (typeof o === "object") {
        return JSON.stringify(o);
    }
    return o;
}
/**
 * Coerces a boolean literal into a string
 *
 * @param input - boolean or string to be coerced
 * @returns a string 'true' or 'false' if passed a boolean, else the value
 */
function bool(input) {
    if (typeof input === "string") {
        return input;
    }
    if (typeof input === "boolean" ||
        (typeof input === "object" &&
            Object.prototype.toString.call(input) === "[object Boolean]")) {
        return input.toString();
    }
    return input;
}
function twiml(input) {
    return input.toString();
}
/**
 * Maps transform over each element in input if input is an array
 *
 * @param input - array to map transform over, if not an array then it is
 * returned as is.
 * @returns new array with transform applied to each element.
 */
function map(input, transform) {
    if (typeof input === "object" && Array.isArray(input)) {
        return input.map((element) => transform(element));
    }
    return input;
}


/***/ }),

/***/ 366:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.trim = void 0;
exports.isValidPathParam = isValidPathParam;
const INVALID_PATH_PARAM_CHARS = ["/", "?"];
const trim = (str, c = "\\s") => str.replace(new RegExp(`^([${c}]*)(.*?)([${c}]*)$`), "$2");
exports.trim = trim;
function isValidPathParam(param) {
    if (param === null || param === undefined)
        return false;
    const paramString = param.toString();
    return INVALID_PATH_PARAM_CHARS.every((invalidChar) => !paramString.includes(invalidChar));
}


/***/ }),

/***/ 2811:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


/*
 * This code was generated by
 * ___ _ _ _ _ _    _ ____    ____ ____ _    ____ ____ _  _ ____ ____ ____ ___ __   __
 *  |  | | | | |    | |  | __ |  | |__| | __ | __ |___ |\ | |___ |__/ |__|  | |  | |__/
 *  |  |_|_| | |___ | |__|    |__| |  | |    |__] |___ | \| |___ |  \ |  |  | |__| |  \
 *
 * Twilio - Accounts
 * This is the public Twilio REST API.
 *
 * NOTE: This class is auto generated by OpenAPI Generator.
 * https://openapi-generator.tech
 * Do not edit the class manually.
 */
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.AwsPage = exports.AwsInstance = exports.AwsContextImpl = void 0;
exports.AwsListInstance = AwsListInstance;
const util_1 = __nccwpck_require__(9023);
const Page_1 = __importDefault(__nccwpck_require__(8851));
const deserialize = __nccwpck_require__(7005);
const serialize = __nccwpck_require__(8872);
const utility_1 = __nccwpck_require__(366);
class AwsContextImpl {
    constructor(_version, sid) {
        this._version = _version;
        if (!(0, utility_1.isValidPathParam)(sid)) {
            throw new Error("Parameter 'sid' is not valid.");
        }
        this._solution = { sid };
        this._uri = `/Credentials/AWS/${sid}`;
    }
    remove(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.remove({
            uri: instance._uri,
            method: "delete",
            headers,
        });
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    removeWithHttpInfo(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version;
        // DELETE operation - returns boolean based on status code
        let operationPromise = operationVersion
            .removeWithResponseInfo({ uri: instance._uri, method: "delete", headers })
            .then((response) => ({
            ...response,
            body: response.statusCode === 204,
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    fetch(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.fetch({
            uri: instance._uri,
            method: "get",
            headers,
        });
        operationPromise = operationPromise.then((payload) => new AwsInstance(operationVersion, payload, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    fetchWithHttpInfo(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        // CREATE, FETCH, UPDATE operations
        let operationPromise = operationVersion
            .fetchWithResponseInfo({
            uri: instance._uri,
            method: "get",
            headers,
        })
            .then((response) => ({
            ...response,
            body: new AwsInstance(operationVersion, response.body, instance._solution.sid),
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    update(params, callback) {
        if (params instanceof Function) {
            callback = params;
            params = {};
        }
        else {
            params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== undefined)
            data["FriendlyName"] = params["friendlyName"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.update({
            uri: instance._uri,
            method: "post",
            data,
            headers,
        });
        operationPromise = operationPromise.then((payload) => new AwsInstance(operationVersion, payload, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    updateWithHttpInfo(params, callback) {
        if (params instanceof Function) {
            callback = params;
            params = {};
        }
        else {
            params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== undefined)
            data["FriendlyName"] = params["friendlyName"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        // CREATE, FETCH, UPDATE operations
        let operationPromise = operationVersion
            .updateWithResponseInfo({
            uri: instance._uri,
            method: "post",
            data,
            headers,
        })
            .then((response) => ({
            ...response,
            body: new AwsInstance(operationVersion, response.body, instance._solution.sid),
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    /**
     * Provide a user-friendly representation
     *
     * @returns Object
     */
    toJSON() {
        return this._solution;
    }
    [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
    }
}
exports.AwsContextImpl = AwsContextImpl;
class AwsInstance {
    constructor(_version, payload, sid) {
        this._version = _version;
        this.sid = payload.sid;
        this.accountSid = payload.account_sid;
        this.friendlyName = payload.friendly_name;
        this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
        this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
        this.url = payload.url;
        this._solution = { sid: sid };
    }
    get _proxy() {
        this._context =
            this._context || new AwsContextImpl(this._version, this._solution.sid);
        return this._context;
    }
    /**
     * Remove a AwsInstance
     *
     * @param callback - Callback to handle processed record
     *
     * @returns Resolves to processed boolean
     */
    remove(callback) {
        return this._proxy.remove(callback);
    }
    /**
     * Remove a AwsInstance and return HTTP info
     *
     * @param callback - Callback to handle processed record
     *
     * @returns Resolves to processed boolean with HTTP metadata
     */
    removeWithHttpInfo(callback) {
        return this._proxy.removeWithHttpInfo(callback);
    }
    /**
     * Fetch a AwsInstance
     *
     * @param callback - Callback to handle processed record
     *
     * @returns Resolves to processed AwsInstance
     */
    fetch(callback) {
        return this._proxy.fetch(callback);
    }
    /**
     * Fetch a AwsInstance and return HTTP info
     *
     * @param callback - Callback to handle processed record
     *
     * @returns Resolves to processed AwsInstance with HTTP metadata
     */
    fetchWithHttpInfo(callback) {
        return this._proxy.fetchWithHttpInfo(callback);
    }
    update(params, callback) {
        return this._proxy.update(params, callback);
    }
    updateWithHttpInfo(params, callback) {
        return this._proxy.updateWithHttpInfo(params, callback);
    }
    /**
     * Provide a user-friendly representation
     *
     * @returns Object
     */
    toJSON() {
        return {
            sid: this.sid,
            accountSid: this.accountSid,
            friendlyName: this.friendlyName,
            dateCreated: this.dateCreated,
            dateUpdated: this.dateUpdated,
            url: this.url,
        };
    }
    [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
    }
}
exports.AwsInstance = AwsInstance;
function AwsListInstance(version) {
    const instance = ((sid) => instance.get(sid));
    instance.get = function get(sid) {
        return new AwsContextImpl(version, sid);
    };
    instance._version = version;
    instance._solution = {};
    instance._uri = `/Credentials/AWS`;
    instance.create = function create(params, callback) {
        if (params === null || params === undefined) {
            throw new Error('Required parameter "params" missing.');
        }
        if (params["credentials"] === null || params["credentials"] === undefined) {
            throw new Error("Required parameter \"params['credentials']\" missing.");
        }
        let data = {};
        data["Credentials"] = params["credentials"];
        if (params["friendlyName"] !== undefined)
            data["FriendlyName"] = params["friendlyName"];
        if (params["accountSid"] !== undefined)
            data["AccountSid"] = params["accountSid"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version, operationPromise = operationVersion.create({
            uri: instance._uri,
            method: "post",
            data,
            headers,
        });
        operationPromise = operationPromise.then((payload) => new AwsInstance(operationVersion, payload));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    };
    instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
        if (params === null || params === undefined) {
            throw new Error('Required parameter "params" missing.');
        }
        if (params["credentials"] === null || params["credentials"] === undefined) {
            throw new Error("Required parameter \"params['credentials']\" missing.");
        }
        let data = {};
        data["Credentials"] = params["credentials"];
        if (params["friendlyName"] !== undefined)
            data["FriendlyName"] = params["friendlyName"];
        if (params["accountSid"] !== undefined)
            data["AccountSid"] = params["accountSid"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version;
        // CREATE, FETCH, UPDATE operations
        let operationPromise = operationVersion
            .createWithResponseInfo({
            uri: instance._uri,
            method: "post",
            data,
            headers,
        })
            .then((response) => ({
            ...response,
            body: new AwsInstance(operationVersion, response.body),
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    };
    instance.page = function page(params, callback) {
        if (params instanceof Function) {
            callback = params;
            params = {};
        }
        else {
            params = params || {};
        }
        let data = {};
        if (params["pageSize"] !== undefined)
            data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== undefined)
            data["Page"] = params.pageNumber;
        if (params.pageToken !== undefined)
            data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version, operationPromise = operationVersion.page({
            uri: instance._uri,
            method: "get",
            params: data,
            headers,
        });
        operationPromise = operationPromise.then((payload) => new AwsPage(operationVersion, payload, instance._solution));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    };
    instance.each = instance._version.each;
    instance.list = instance._version.list;
    instance.getPage = function getPage(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
            method: "get",
            uri: targetUrl,
        });
        let pagePromise = operationPromise.then((payload) => new AwsPage(instance._version, payload, instance._solution));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
    };
    instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
        if (params instanceof Function) {
            callback = params;
            params = {};
        }
        else {
            params = params || {};
        }
        let data = {};
        if (params["pageSize"] !== undefined)
            data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== undefined)
            data["Page"] = params.pageNumber;
        if (params.pageToken !== undefined)
            data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version;
        // For page operations, use page() directly as it already returns { statusCode, body, headers }
        // IMPORTANT: Pass full response to Page constructor, not response.body
        let operationPromise = operationVersion
            .page({ uri: instance._uri, method: "get", params: data, headers })
            .then((response) => ({
            statusCode: response.statusCode,
            headers: response.headers,
            body: new AwsPage(operationVersion, response, instance._solution),
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    };
    instance.each = instance._version.each;
    instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
    instance.list = instance._version.list;
    instance.listWithHttpInfo = instance._version.listWithHttpInfo;
    instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
        // Use request() directly as it already returns { statusCode, body, headers }
        const operationPromise = instance._version._domain.twilio.request({
            method: "get",
            uri: targetUrl,
        });
        let pagePromise = operationPromise.then((response) => ({
            statusCode: response.statusCode,
            headers: response.headers,
            body: new AwsPage(instance._version, response, instance._solution),
        }));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
    };
    instance.toJSON = function toJSON() {
        return instance._solution;
    };
    instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
        return (0, util_1.inspect)(instance.toJSON(), options);
    };
    return instance;
}
class AwsPage extends Page_1.default {
    /**
     * Initialize the AwsPage
     *
     * @param version - Version of the resource
     * @param response - Response from the API
     * @param solution - Path solution
     */
    constructor(version, response, solution) {
        super(version, response, solution);
    }
    /**
     * Build an instance of AwsInstance
     *
     * @param payload - Payload response from the API
     */
    getInstance(payload) {
        return new AwsInstance(this._version, payload);
    }
    [util_1.inspect.custom](depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
    }
}
exports.AwsPage = AwsPage;


/***/ }),

/***/ 8498:
/***/ (function(__unused_webpack_module, exports, __nccwpck_require__) {


/*
 * This code was generated by
 * ___ _ _ _ _ _    _ ____    ____ ____ _    ____ ____ _  _ ____ ____ ____ ___ __   __
 *  |  | | | | |    | |  | __ |  | |__| | __ | __ |___ |\ | |___ |__/ |__|  | |  | |__/
 *  |  |_|_| | |___ | |__|    |__| |  | |    |__] |___ | \| |___ |  \ |  |  | |__| |  \
 *
 * Twilio - Accounts
 * This is the public Twilio REST API.
 *
 * NOTE: This class is auto generated by OpenAPI Generator.
 * https://openapi-generator.tech
 * Do not edit the class manually.
 */
var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.PublicKeyPage = exports.PublicKeyInstance = exports.PublicKeyContextImpl = void 0;
exports.PublicKeyListInstance = PublicKeyListInstance;
const util_1 = __nccwpck_require__(9023);
const Page_1 = __importDefault(__nccwpck_require__(8851));
const deserialize = __nccwpck_require__(7005);
const serialize = __nccwpck_require__(8872);
const utility_1 = __nccwpck_require__(366);
class PublicKeyContextImpl {
    constructor(_version, sid) {
        this._version = _version;
        if (!(0, utility_1.isValidPathParam)(sid)) {
            throw new Error("Parameter 'sid' is not valid.");
        }
        this._solution = { sid };
        this._uri = `/Credentials/PublicKeys/${sid}`;
    }
    remove(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.remove({
            uri: instance._uri,
            method: "delete",
            headers,
        });
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    removeWithHttpInfo(callback) {
        const headers = {};
        const instance = this;
        let operationVersion = instance._version;
        // DELETE operation - returns boolean based on status code
        let operationPromise = operationVersion
            .removeWithResponseInfo({ uri: instance._uri, method: "delete", headers })
            .then((response) => ({
            ...response,
            body: response.statusCode === 204,
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    fetch(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.fetch({
            uri: instance._uri,
            method: "get",
            headers,
        });
        operationPromise = operationPromise.then((payload) => new PublicKeyInstance(operationVersion, payload, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    fetchWithHttpInfo(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        // CREATE, FETCH, UPDATE operations
        let operationPromise = operationVersion
            .fetchWithResponseInfo({
            uri: instance._uri,
            method: "get",
            headers,
        })
            .then((response) => ({
            ...response,
            body: new PublicKeyInstance(operationVersion, response.body, instance._solution.sid),
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    update(params, callback) {
        if (params instanceof Function) {
            callback = params;
            params = {};
        }
        else {
            params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== undefined)
            data["FriendlyName"] = params["friendlyName"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.update({
            uri: instance._uri,
            method: "post",
            data,
            headers,
        });
        operationPromise = operationPromise.then((payload) => new PublicKeyInstance(operationVersion, payload, instance._solution.sid));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    updateWithHttpInfo(params, callback) {
        if (params instanceof Function) {
            callback = params;
            params = {};
        }
        else {
            params = params || {};
        }
        let data = {};
        if (params["friendlyName"] !== undefined)
            data["FriendlyName"] = params["friendlyName"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        // CREATE, FETCH, UPDATE operations
        let operationPromise = operationVersion
            .updateWithResponseInfo({
            uri: instance._uri,
            method: "post",
            data,
            headers,
        })
            .then((response) => ({
            ...response,
            body: new PublicKeyInstance(operationVersion, response.body, instance._solution.sid),
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    /**
     * Provide a user-friendly representation
     *
     * @returns Object
     */
    toJSON() {
        return this._solution;
    }
    [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
    }
}
exports.PublicKeyContextImpl = PublicKeyContextImpl;
class PublicKeyInstance {
    constructor(_version, payload, sid) {
        this._version = _version;
        this.sid = payload.sid;
        this.accountSid = payload.account_sid;
        this.friendlyName = payload.friendly_name;
        this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
        this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
        this.url = payload.url;
        this._solution = { sid: sid };
    }
    get _proxy() {
        this._context =
            this._context ||
                new PublicKeyContextImpl(this._version, this._solution.sid);
        return this._context;
    }
    /**
     * Remove a PublicKeyInstance
     *
     * @param callback - Callback to handle processed record
     *
     * @returns Resolves to processed boolean
     */
    remove(callback) {
        return this._proxy.remove(callback);
    }
    /**
     * Remove a PublicKeyInstance and return HTTP info
     *
     * @param callback - Callback to handle processed record
     *
     * @returns Resolves to processed boolean with HTTP metadata
     */
    removeWithHttpInfo(callback) {
        return this._proxy.removeWithHttpInfo(callback);
    }
    /**
     * Fetch a PublicKeyInstance
     *
     * @param callback - Callback to handle processed record
     *
     * @returns Resolves to processed PublicKeyInstance
     */
    fetch(callback) {
        return this._proxy.fetch(callback);
    }
    /**
     * Fetch a PublicKeyInstance and return HTTP info
     *
     * @param callback - Callback to handle processed record
     *
     * @returns Resolves to processed PublicKeyInstance with HTTP metadata
     */
    fetchWithHttpInfo(callback) {
        return this._proxy.fetchWithHttpInfo(callback);
    }
    update(params, callback) {
        return this._proxy.update(params, callback);
    }
    updateWithHttpInfo(params, callback) {
        return this._proxy.updateWithHttpInfo(params, callback);
    }
    /**
     * Provide a user-friendly representation
     *
     * @returns Object
     */
    toJSON() {
        return {
            sid: this.sid,
            accountSid: this.accountSid,
            friendlyName: this.friendlyName,
            dateCreated: this.dateCreated,
            dateUpdated: this.dateUpdated,
            url: this.url,
        };
    }
    [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
    }
}
exports.PublicKeyInstance = PublicKeyInstance;
function PublicKeyListInstance(version) {
    const instance = ((sid) => instance.get(sid));
    instance.get = function get(sid) {
        return new PublicKeyContextImpl(version, sid);
    };
    instance._version = version;
    instance._solution = {};
    instance._uri = `/Credentials/PublicKeys`;
    instance.create = function create(params, callback) {
        if (params === null || params === undefined) {
            throw new Error('Required parameter "params" missing.');
        }
        if (params["publicKey"] === null || params["publicKey"] === undefined) {
            throw new Error("Required parameter \"params['publicKey']\" missing.");
        }
        let data = {};
        data["PublicKey"] = params["publicKey"];
        if (params["friendlyName"] !== undefined)
            data["FriendlyName"] = params["friendlyName"];
        if (params["accountSid"] !== undefined)
            data["AccountSid"] = params["accountSid"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version, operationPromise = operationVersion.create({
            uri: instance._uri,
            method: "post",
            data,
            headers,
        });
        operationPromise = operationPromise.then((payload) => new PublicKeyInstance(operationVersion, payload));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    };
    instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
        if (params === null || params === undefined) {
            throw new Error('Required parameter "params" missing.');
        }
        if (params["publicKey"] === null || params["publicKey"] === undefined) {
            throw new Error("Required parameter \"params['publicKey']\" missing.");
        }
        let data = {};
        data["PublicKey"] = params["publicKey"];
        if (params["friendlyName"] !== undefined)
            data["FriendlyName"] = params["friendlyName"];
        if (params["accountSid"] !== undefined)
            data["AccountSid"] = params["accountSid"];
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        let operationVersion = version;
        // CREATE, FETCH, UPDATE operations
        let operationPromise = operationVersion
            .createWithResponseInfo({
            uri: instance._uri,
            method: "post",
            data,
            headers,
        })
            .then((response) => ({
            ...response,
            body: new PublicKeyInstance(operationVersion, response.body),
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    };
    instance.page = function page(params, callback) {
        if (params instanceof Function) {
            callback = params;
            params = {};
        }
        else {
            params = params || {};
        }
        let data = {};
        if (params["pageSize"] !== undefined)
            data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== undefined)
            data["Page"] = params.pageNumber;
        if (params.pageToken !== undefined)
            data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version, operationPromise = operationVersion.page({
            uri: instance._uri,
            method: "get",
            params: data,
            headers,
        });
        operationPromise = operationPromise.then((payload) => new PublicKeyPage(operationVersion, payload, instance._solution));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    };
    instance.each = instance._version.each;
    instance.list = instance._version.list;
    instance.getPage = function getPage(targetUrl, callback) {
        const operationPromise = instance._version._domain.twilio.request({
            method: "get",
            uri: targetUrl,
        });
        let pagePromise = operationPromise.then((payload) => new PublicKeyPage(instance._version, payload, instance._solution));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
    };
    instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
        if (params instanceof Function) {
            callback = params;
            params = {};
        }
        else {
            params = params || {};
        }
        let data = {};
        if (params["pageSize"] !== undefined)
            data["PageSize"] = params["pageSize"];
        if (params.pageNumber !== undefined)
            data["Page"] = params.pageNumber;
        if (params.pageToken !== undefined)
            data["PageToken"] = params.pageToken;
        const headers = {};
        headers["Accept"] = "application/json";
        let operationVersion = version;
        // For page operations, use page() directly as it already returns { statusCode, body, headers }
        // IMPORTANT: Pass full response to Page constructor, not response.body
        let operationPromise = operationVersion
            .page({ uri: instance._uri, method: "get", params: data, headers })
            .then((response) => ({
            statusCode: response.statusCode,
            headers: response.headers,
            body: new PublicKeyPage(operationVersion, response, instance._solution),
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    };
    instance.each = instance._version.each;
    instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
    instance.list = instance._version.list;
    instance.listWithHttpInfo = instance._version.listWithHttpInfo;
    instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
        // Use request() directly as it already returns { statusCode, body, headers }
        const operationPromise = instance._version._domain.twilio.request({
            method: "get",
            uri: targetUrl,
        });
        let pagePromise = operationPromise.then((response) => ({
            statusCode: response.statusCode,
            headers: response.headers,
            body: new PublicKeyPage(instance._version, response, instance._solution),
        }));
        pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
        return pagePromise;
    };
    instance.toJSON = function toJSON() {
        return instance._solution;
    };
    instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
        return (0, util_1.inspect)(instance.toJSON(), options);
    };
    return instance;
}
class PublicKeyPage extends Page_1.default {
    /**
     * Initialize the PublicKeyPage
     *
     * @param version - Version of the resource
     * @param response - Response from the API
     * @param solution - Path solution
     */
    constructor(version, response, solution) {
        super(version, response, solution);
    }
    /**
     * Build an instance of PublicKeyInstance
     *
     * @param payload - Payload response from the API
     */
    getInstance(payload) {
        return new PublicKeyInstance(this._version, payload);
    }
    [util_1.inspect.custom](depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
    }
}
exports.PublicKeyPage = PublicKeyPage;


/***/ }),

/***/ 7580:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

/*
 * This code was generated by
 * ___ _ _ _ _ _    _ ____    ____ ____ _    ____ ____ _  _ ____ ____ ____ ___ __   __
 *  |  | | | | |    | |  | __ |  | |__| | __ | __ |___ |\ | |___ |__/ |__|  | |  | |__/
 *  |  |_|_| | |___ | |__|    |__| |  | |    |__] |___ | \| |___ |  \ |  |  | |__| |  \
 *
 * Twilio - Video
 * This is the public Twilio REST API.
 *
 * NOTE: This class is auto generated by OpenAPI Generator.
 * https://openapi-generator.tech
 * Do not edit the class manually.
 */
__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = void 0;
exports.zs = CompositionSettingsListInstance;
const util_1 = __nccwpck_require__(9023);
const deserialize = __nccwpck_require__(7005);
const serialize = __nccwpck_require__(8872);
class CompositionSettingsContextImpl {
    constructor(_version) {
        this._version = _version;
        this._solution = {};
        this._uri = `/CompositionSettings/Default`;
    }
    create(params, callback) {
        if (params === null || params === undefined) {
            throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null ||
            params["friendlyName"] === undefined) {
            throw new Error("Required parameter \"params['friendlyName']\" missing.");
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        if (params["awsCredentialsSid"] !== undefined)
            data["AwsCredentialsSid"] = params["awsCredentialsSid"];
        if (params["encryptionKeySid"] !== undefined)
            data["EncryptionKeySid"] = params["encryptionKeySid"];
        if (params["awsS3Url"] !== undefined)
            data["AwsS3Url"] = params["awsS3Url"];
        if (params["awsStorageEnabled"] !== undefined)
            data["AwsStorageEnabled"] = serialize.bool(params["awsStorageEnabled"]);
        if (params["encryptionEnabled"] !== undefined)
            data["EncryptionEnabled"] = serialize.bool(params["encryptionEnabled"]);
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.create({
            uri: instance._uri,
            method: "post",
            data,
            headers,
        });
        operationPromise = operationPromise.then((payload) => new CompositionSettingsInstance(operationVersion, payload));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    createWithHttpInfo(params, callback) {
        if (params === null || params === undefined) {
            throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null ||
            params["friendlyName"] === undefined) {
            throw new Error("Required parameter \"params['friendlyName']\" missing.");
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        if (params["awsCredentialsSid"] !== undefined)
            data["AwsCredentialsSid"] = params["awsCredentialsSid"];
        if (params["encryptionKeySid"] !== undefined)
            data["EncryptionKeySid"] = params["encryptionKeySid"];
        if (params["awsS3Url"] !== undefined)
            data["AwsS3Url"] = params["awsS3Url"];
        if (params["awsStorageEnabled"] !== undefined)
            data["AwsStorageEnabled"] = serialize.bool(params["awsStorageEnabled"]);
        if (params["encryptionEnabled"] !== undefined)
            data["EncryptionEnabled"] = serialize.bool(params["encryptionEnabled"]);
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        // CREATE, FETCH, UPDATE operations
        let operationPromise = operationVersion
            .createWithResponseInfo({
            uri: instance._uri,
            method: "post",
            data,
            headers,
        })
            .then((response) => ({
            ...response,
            body: new CompositionSettingsInstance(operationVersion, response.body),
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    fetch(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.fetch({
            uri: instance._uri,
            method: "get",
            headers,
        });
        operationPromise = operationPromise.then((payload) => new CompositionSettingsInstance(operationVersion, payload));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    fetchWithHttpInfo(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        // CREATE, FETCH, UPDATE operations
        let operationPromise = operationVersion
            .fetchWithResponseInfo({
            uri: instance._uri,
            method: "get",
            headers,
        })
            .then((response) => ({
            ...response,
            body: new CompositionSettingsInstance(operationVersion, response.body),
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    /**
     * Provide a user-friendly representation
     *
     * @returns Object
     */
    toJSON() {
        return this._solution;
    }
    [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
    }
}
__webpack_unused_export__ = CompositionSettingsContextImpl;
class CompositionSettingsInstance {
    constructor(_version, payload) {
        this._version = _version;
        this.accountSid = payload.account_sid;
        this.friendlyName = payload.friendly_name;
        this.awsCredentialsSid = payload.aws_credentials_sid;
        this.awsS3Url = payload.aws_s3_url;
        this.awsStorageEnabled = payload.aws_storage_enabled;
        this.encryptionKeySid = payload.encryption_key_sid;
        this.encryptionEnabled = payload.encryption_enabled;
        this.url = payload.url;
        this._solution = {};
    }
    get _proxy() {
        this._context =
            this._context || new CompositionSettingsContextImpl(this._version);
        return this._context;
    }
    create(params, callback) {
        return this._proxy.create(params, callback);
    }
    createWithHttpInfo(params, callback) {
        return this._proxy.createWithHttpInfo(params, callback);
    }
    /**
     * Fetch a CompositionSettingsInstance
     *
     * @param callback - Callback to handle processed record
     *
     * @returns Resolves to processed CompositionSettingsInstance
     */
    fetch(callback) {
        return this._proxy.fetch(callback);
    }
    /**
     * Fetch a CompositionSettingsInstance and return HTTP info
     *
     * @param callback - Callback to handle processed record
     *
     * @returns Resolves to processed CompositionSettingsInstance with HTTP metadata
     */
    fetchWithHttpInfo(callback) {
        return this._proxy.fetchWithHttpInfo(callback);
    }
    /**
     * Provide a user-friendly representation
     *
     * @returns Object
     */
    toJSON() {
        return {
            accountSid: this.accountSid,
            friendlyName: this.friendlyName,
            awsCredentialsSid: this.awsCredentialsSid,
            awsS3Url: this.awsS3Url,
            awsStorageEnabled: this.awsStorageEnabled,
            encryptionKeySid: this.encryptionKeySid,
            encryptionEnabled: this.encryptionEnabled,
            url: this.url,
        };
    }
    [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
    }
}
__webpack_unused_export__ = CompositionSettingsInstance;
function CompositionSettingsListInstance(version) {
    const instance = (() => instance.get());
    instance.get = function get() {
        return new CompositionSettingsContextImpl(version);
    };
    instance._version = version;
    instance._solution = {};
    instance._uri = ``;
    instance.toJSON = function toJSON() {
        return instance._solution;
    };
    instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
        return (0, util_1.inspect)(instance.toJSON(), options);
    };
    return instance;
}


/***/ }),

/***/ 6929:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;

/*
 * This code was generated by
 * ___ _ _ _ _ _    _ ____    ____ ____ _    ____ ____ _  _ ____ ____ ____ ___ __   __
 *  |  | | | | |    | |  | __ |  | |__| | __ | __ |___ |\ | |___ |__/ |__|  | |  | |__/
 *  |  |_|_| | |___ | |__|    |__| |  | |    |__] |___ | \| |___ |  \ |  |  | |__| |  \
 *
 * Twilio - Video
 * This is the public Twilio REST API.
 *
 * NOTE: This class is auto generated by OpenAPI Generator.
 * https://openapi-generator.tech
 * Do not edit the class manually.
 */
__webpack_unused_export__ = ({ value: true });
__webpack_unused_export__ = __webpack_unused_export__ = void 0;
exports.wS = RecordingSettingsListInstance;
const util_1 = __nccwpck_require__(9023);
const deserialize = __nccwpck_require__(7005);
const serialize = __nccwpck_require__(8872);
class RecordingSettingsContextImpl {
    constructor(_version) {
        this._version = _version;
        this._solution = {};
        this._uri = `/RecordingSettings/Default`;
    }
    create(params, callback) {
        if (params === null || params === undefined) {
            throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null ||
            params["friendlyName"] === undefined) {
            throw new Error("Required parameter \"params['friendlyName']\" missing.");
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        if (params["awsCredentialsSid"] !== undefined)
            data["AwsCredentialsSid"] = params["awsCredentialsSid"];
        if (params["encryptionKeySid"] !== undefined)
            data["EncryptionKeySid"] = params["encryptionKeySid"];
        if (params["awsS3Url"] !== undefined)
            data["AwsS3Url"] = params["awsS3Url"];
        if (params["awsStorageEnabled"] !== undefined)
            data["AwsStorageEnabled"] = serialize.bool(params["awsStorageEnabled"]);
        if (params["encryptionEnabled"] !== undefined)
            data["EncryptionEnabled"] = serialize.bool(params["encryptionEnabled"]);
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.create({
            uri: instance._uri,
            method: "post",
            data,
            headers,
        });
        operationPromise = operationPromise.then((payload) => new RecordingSettingsInstance(operationVersion, payload));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    createWithHttpInfo(params, callback) {
        if (params === null || params === undefined) {
            throw new Error('Required parameter "params" missing.');
        }
        if (params["friendlyName"] === null ||
            params["friendlyName"] === undefined) {
            throw new Error("Required parameter \"params['friendlyName']\" missing.");
        }
        let data = {};
        data["FriendlyName"] = params["friendlyName"];
        if (params["awsCredentialsSid"] !== undefined)
            data["AwsCredentialsSid"] = params["awsCredentialsSid"];
        if (params["encryptionKeySid"] !== undefined)
            data["EncryptionKeySid"] = params["encryptionKeySid"];
        if (params["awsS3Url"] !== undefined)
            data["AwsS3Url"] = params["awsS3Url"];
        if (params["awsStorageEnabled"] !== undefined)
            data["AwsStorageEnabled"] = serialize.bool(params["awsStorageEnabled"]);
        if (params["encryptionEnabled"] !== undefined)
            data["EncryptionEnabled"] = serialize.bool(params["encryptionEnabled"]);
        const headers = {};
        headers["Content-Type"] = "application/x-www-form-urlencoded";
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        // CREATE, FETCH, UPDATE operations
        let operationPromise = operationVersion
            .createWithResponseInfo({
            uri: instance._uri,
            method: "post",
            data,
            headers,
        })
            .then((response) => ({
            ...response,
            body: new RecordingSettingsInstance(operationVersion, response.body),
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    fetch(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version, operationPromise = operationVersion.fetch({
            uri: instance._uri,
            method: "get",
            headers,
        });
        operationPromise = operationPromise.then((payload) => new RecordingSettingsInstance(operationVersion, payload));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    fetchWithHttpInfo(callback) {
        const headers = {};
        headers["Accept"] = "application/json";
        const instance = this;
        let operationVersion = instance._version;
        // CREATE, FETCH, UPDATE operations
        let operationPromise = operationVersion
            .fetchWithResponseInfo({
            uri: instance._uri,
            method: "get",
            headers,
        })
            .then((response) => ({
            ...response,
            body: new RecordingSettingsInstance(operationVersion, response.body),
        }));
        operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
        return operationPromise;
    }
    /**
     * Provide a user-friendly representation
     *
     * @returns Object
     */
    toJSON() {
        return this._solution;
    }
    [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
    }
}
__webpack_unused_export__ = RecordingSettingsContextImpl;
class RecordingSettingsInstance {
    constructor(_version, payload) {
        this._version = _version;
        this.accountSid = payload.account_sid;
        this.friendlyName = payload.friendly_name;
        this.awsCredentialsSid = payload.aws_credentials_sid;
        this.awsS3Url = payload.aws_s3_url;
        this.awsStorageEnabled = payload.aws_storage_enabled;
        this.encryptionKeySid = payload.encryption_key_sid;
        this.encryptionEnabled = payload.encryption_enabled;
        this.url = payload.url;
        this._solution = {};
    }
    get _proxy() {
        this._context =
            this._context || new RecordingSettingsContextImpl(this._version);
        return this._context;
    }
    create(params, callback) {
        return this._proxy.create(params, callback);
    }
    createWithHttpInfo(params, callback) {
        return this._proxy.createWithHttpInfo(params, callback);
    }
    /**
     * Fetch a RecordingSettingsInstance
     *
     * @param callback - Callback to handle processed record
     *
     * @returns Resolves to processed RecordingSettingsInstance
     */
    fetch(callback) {
        return this._proxy.fetch(callback);
    }
    /**
     * Fetch a RecordingSettingsInstance and return HTTP info
     *
     * @param callback - Callback to handle processed record
     *
     * @returns Resolves to processed RecordingSettingsInstance with HTTP metadata
     */
    fetchWithHttpInfo(callback) {
        return this._proxy.fetchWithHttpInfo(callback);
    }
    /**
     * Provide a user-friendly representation
     *
     * @returns Object
     */
    toJSON() {
        return {
            accountSid: this.accountSid,
            friendlyName: this.friendlyName,
            awsCredentialsSid: this.awsCredentialsSid,
            awsS3Url: this.awsS3Url,
            awsStorageEnabled: this.awsStorageEnabled,
            encryptionKeySid: this.encryptionKeySid,
            encryptionEnabled: this.encryptionEnabled,
            url: this.url,
        };
    }
    [util_1.inspect.custom](_depth, options) {
        return (0, util_1.inspect)(this.toJSON(), options);
    }
}
__webpack_unused_export__ = RecordingSettingsInstance;
function RecordingSettingsListInstance(version) {
    const instance = (() => instance.get());
    instance.get = function get() {
        return new RecordingSettingsContextImpl(version);
    };
    instance._version = version;
    instance._solution = {};
    instance._uri = ``;
    instance.toJSON = function toJSON() {
        return instance._solution;
    };
    instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
        return (0, util_1.inspect)(instance.toJSON(), options);
    };
    return instance;
}


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 7016:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 3175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ withholdsSecrets),
/* harmony export */   Tx: () => (/* binding */ applyEventsText),
/* harmony export */   iz: () => (/* binding */ allowsIssue),
/* harmony export */   pG: () => (/* binding */ allowsApply)
/* harmony export */ });
const applyEvents = ["push", "schedule", "workflow_dispatch", "repository_dispatch", "release", "deployment"];
/**
 * Whether a drift issue may be opened or closed: on the default branch only, and not where a change is still proposed,
 * which may declare anything.
 */
function allowsIssue({ name, isOnDefaultBranch }) {
    return isOnDefaultBranch && !name.startsWith("pull_request") && name !== "merge_group";
}
/** Whether apply may run: only where no stranger chooses what runs, or with which declaration. */
function allowsApply(event) {
    return applyEvents.includes(event.name);
}
/** The events on which apply may run, for people. */
const applyEventsText = applyEvents.join(", ");
// https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows: secrets are not
// passed to workflows that a fork's pull request triggers.
const withheldFromForks = ["pull_request", "pull_request_review", "pull_request_review_comment"];
// https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
const withheldFromDependabot = [...withheldFromForks, "push", "create", "deployment", "deployment_status"];
/**
 * Whether GitHub withholds the repository's secrets from this event by design. Not from `pull_request_target`, `schedule`
 * or `workflow_run`, whoever is their actor: they do get them, so missing ones are a mistake there.
 */
function withholdsSecrets({ name, isFromFork, isFromDependabot }) {
    return ((isFromFork && withheldFromForks.includes(name)) ||
        (isFromDependabot && withheldFromDependabot.includes(name)));
}


/***/ }),

/***/ 6541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ resources),
/* harmony export */   Wo: () => (/* binding */ noPolicy),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   si: () => (/* binding */ maxPolicyBytes)
/* harmony export */ });
/** What Twilio stores by these settings: the same six, at two addresses. */
const resources = ["compositions", "recordings"];
/** A file that is larger is not read. */
const maxPolicyBytes = 1024 * 1024;
/** What becomes of something that is worth saying and no drift: the mildest first. */
const severities = ["ignore", "warn", "fail"];
/** A policy that declares nothing, with the rules of a file that says nothing of them. */
const noPolicy = { accounts: [], unlistedSubaccounts: "ignore", unmanaged: "warn" };
/** How people read a setting: of compositions its bare name, of recordings with the resource. */
function labelOf(resource, setting) {
    return resource === "compositions" ? setting : `${resource}.${setting}`;
}


/***/ }),

/***/ 4522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   dR: () => (/* binding */ managedOf),
/* harmony export */   mu: () => (/* binding */ activeWaivers)
/* harmony export */ });
/** Days that a waiver still counts, today (YYYY-MM-DD, UTC) included; 0 once it has ended. */
function daysLeft({ expires }, today) {
    return Math.max(0, (Date.parse(expires) - Date.parse(today)) / 86_400_000 + 1);
}
/** The waivers of a resource that count today. */
function activeWaivers(policy, resource, today) {
    return policy.waivers.filter((waiver) => waiver.resource === resource && daysLeft(waiver, today) > 0);
}
/** What is declared for a resource and not waived: what is compared and what apply may change. */
function managedOf(policy, resource, today) {
    const waived = activeWaivers(policy, resource, today).map(({ setting }) => setting);
    const declared = Object.entries(policy.declared[resource] ?? {});
    return Object.fromEntries(declared.filter(([name]) => !waived.some((setting) => setting === name)));
}


/***/ }),

/***/ 284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openBase)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2417);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8729);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(322);
/* harmony import */ var _plan_proposal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3558);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(9251);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5449);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1943);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1662);








const baseMs = 5_000;
/**
 * How a check of a change that is not merged yet learns what the base declares; undefined where there is no such change. It
 * is known only where GitHub proves by the same way that this very policy is the one that is proposed: then a base without
 * the file declares nothing. Never rejects.
 * @param life aborted when the run has to end.
 */
function openBase({ mode, declared, policyFile }, life) {
    const event = _job_js__WEBPACK_IMPORTED_MODULE_3__/* .event */ .f0();
    if (mode !== "check" || event.base === undefined || declared === undefined)
        return undefined;
    const token = _job_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF("github-token").trim();
    const { commit } = _job_js__WEBPACK_IMPORTED_MODULE_3__/* .evidence */ .MX();
    const question = { ...declared, event, token, apiUrl: _job_js__WEBPACK_IMPORTED_MODULE_3__/* .apiUrl */ .y0(), commit, path: policyFile };
    return async () => {
        try {
            return await (0,_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .readingGitHub */ .a)({ milliseconds: baseMs, signal: life.signal }, (read) => ask({ ...question, read }, baseOf(question)));
        }
        catch (error) {
            const told = error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error : (0,_messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .bugError */ .Re)(error);
            return { state: "unknown", why: told.message, hint: hintOf(told) };
        }
    };
}
// Not known, and why.
function notKnown(why, hint) {
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("bad-response", why, { hint });
}
function baseOf({ event, token, commit, apiUrl }) {
    const { base } = event;
    const leave = "The runner sets it: leave it as it is.";
    if (base === undefined || base.branch === "")
        throw notKnown("The event names no base.", "Run it on pull_request or merge_group.");
    if (!base.isDefault) {
        const hint = "It is judged against the base once it is proposed for the default branch.";
        throw notKnown(`The base, ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(base.branch)}, is not the default branch.`, hint);
    }
    if (token === "")
        throw notKnown("github-token is blank.", "Leave it out: by default it is the job's own token.");
    if (!isCommit(commit))
        throw notKnown(`GITHUB_SHA is ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(commit)}, which is no commit.`, leave);
    if (URL.parse(apiUrl)?.protocol !== "https:")
        throw notKnown(`GITHUB_API_URL is ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(apiUrl)}, which is no https URL.`, leave);
    return base;
}
async function ask(question, { kind, branch }) {
    const { commit, policy, parse } = question;
    const [ref, proof] = await Promise.all([
        kind === "pull_request" ? firstParent(question) : `refs/heads/${branch}`,
        fileAt(question, commit),
    ]);
    const elsewhere = "Check the repository out into the workspace itself (no path:), and leave the file as it is.";
    if (proof === undefined)
        throw notKnown(`GitHub has no ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(question.path)} at ${commit.slice(0, 7)}.`, elsewhere);
    if (!isSamePolicy(proof, policy, parse))
        throw notKnown(`The policy file is not the one that GitHub has at ${commit.slice(0, 7)}.`, "Check out the commit that the event is about, and do not write the file in the job.");
    const text = await fileAt(question, ref);
    const base = text === undefined ? undefined : readBase(text, parse);
    return { state: "known", branch, policy: base, proposed: policy };
}
function isSamePolicy(text, policy, parse) {
    try {
        return (0,_plan_proposal_js__WEBPACK_IMPORTED_MODULE_1__/* .declaresSame */ .S0)(parse(text), policy);
    }
    catch (error) {
        if (isPolicyFault(error))
            return false;
        throw error;
    }
}
function readBase(text, parse) {
    try {
        return parse(text);
    }
    catch (error) {
        if (!isPolicyFault(error))
            throw error;
        throw notKnown("The base's policy file breaks the rules of the file.", "This check cannot be told from drift until a sound one is merged.");
    }
}
function isPolicyFault(error) {
    return (error instanceof AggregateError || (error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && error.reason === "invalid-policy"));
}
const Commit = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({
    sha: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP(),
    parents: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ sha: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .refine */ .YPB(isCommit)) })).check(zod_mini__WEBPACK_IMPORTED_MODULE_7__/* ._minLength */ .m9(1)),
});
function isCommit(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
// The payload's base.sha is that of the last push to the pull request; the merge commit's first parent is what it was
// merged into.
async function firstParent(question) {
    // Of the files that a commit changes, one at most is told.
    const answer = await question.read(`/commits/${question.commit}?per_page=1`);
    if (answer.status !== 200)
        throw refusal(answer);
    const { data } = Commit.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(answer.body));
    const parent = data?.sha === question.commit ? data.parents[0]?.sha : undefined;
    if (parent === undefined)
        throw notKnown("GitHub's answer about the commit cannot be used.", somethingBetween);
    return parent;
}
/** The text of the policy file at a commit or branch; undefined where GitHub says that there is none. */
async function fileAt(question, ref) {
    const path = question.path.toWellFormed().split("/").map(encodeURIComponent).join("/");
    const answer = await question.read(`/contents/${path}?ref=${encodeURIComponent(ref)}`, "application/vnd.github.raw+json");
    if (answer.status === 200)
        return answer.body;
    if (answer.status === 404 && isMissingFile(answer))
        return undefined;
    throw refusal(answer);
}
// A 404 for want of the commit says nothing about the file, and one that is not GitHub's own says nothing at all.
function isMissingFile({ body }) {
    const { data } = Message.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(body));
    return data !== undefined && !/no commit found/i.test(data.message);
}
const Message = zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .object */ .Ikc({ message: zod_mini__WEBPACK_IMPORTED_MODULE_6__/* .string */ .YjP() });
const somethingBetween = "Something may be answering in GitHub's place: check the proxy.";
function refusal({ status, body }) {
    const { data } = Message.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .q)(body));
    if (data !== undefined && /rate limit/i.test(data.message))
        return notKnown(`GitHub asks for fewer requests (${status}).`, "Run it again later.");
    const why = `GitHub answered ${status}${data === undefined ? "" : `: ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(data.message)}`}.`;
    if (status === 401)
        return notKnown(why, "Check github-token: by default it is the job's own token.");
    if (status === 403 || status === 404)
        return notKnown(why, "Give the job `permissions` with contents: read.");
    return notKnown(why, somethingBetween);
}
// The hints of the transport tell of Twilio.
function hintOf({ reason, hint, isTransient }) {
    if (reason === "bad-response" || reason === "internal")
        return hint;
    return reason === "twilio-unavailable" && !isTransient ? _proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .allowGitHub */ .XN : "Run it again later.";
}


/***/ }),

/***/ 2700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ claimFiles),
/* harmony export */   Ln: () => (/* binding */ writeClaimed),
/* harmony export */   yc: () => (/* binding */ writeNewPolicy)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8798);
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(322);
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4389);





/**
 * Makes sure that the files that inputs name may be written, and removes old ones, so that none is taken for a new one.
 * Judged by real path: in the workspace or RUNNER_TEMP, not in `.git`, no symbolic link, no folder or device, no two
 * names of one file. All are judged before any is removed. A policy file that export writes must not be there yet,
 * since it is somebody's work.
 */
function claimFiles(paths, { isExport, folders }) {
    const problems = [];
    const wanted = ["report-file", "sarif-file", "policy-file"]
        .map((input) => ({ input, path: paths[input], isNew: input === "policy-file" }))
        .filter(({ path, isNew }) => path !== "" && (isExport || !isNew));
    const places = wanted.flatMap((one) => attempt(() => placeOf(one, folders), problems));
    const rivals = isExport || paths["policy-file"] === "" ? [] : [standing(paths["policy-file"], folders)];
    const clashes = clashesAmong([...places, ...rivals]);
    problems.push(...clashes.map(clashError));
    const claimed = places
        .filter((place) => !clashes.flat().includes(place))
        .flatMap((place) => attempt(() => claim(place), problems));
    const realOf = (input) => claimed.find((place) => place.input === input)?.real;
    return {
        reportFile: realOf("report-file"),
        sarifFile: realOf("sarif-file"),
        newPolicyFile: realOf("policy-file"),
        problems,
    };
}
/**
 * Writes a claimed file, and refuses one that appeared since. What could not be written whole is removed: half a file
 * would be taken for one, and stand in the way of the next.
 */
function writeClaimed(path, text) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text, { flag: "wx" });
    }
    catch (error) {
        const isAnothers = error instanceof Error && "code" in error && error.code === "EEXIST";
        if (!isAnothers)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: true });
        throw error;
    }
}
/**
 * Writes the policy file of an export.
 * @throws ActionError invalid-inputs, where the system refuses it.
 */
function writeNewPolicy(path, text) {
    (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(() => writeClaimed(path, text), (why) => cannotBeWritten({ input: "policy-file", path }, why));
}
function attempt(work, problems) {
    try {
        return [work()];
    }
    catch (error) {
        if (!(error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ))
            throw error;
        // One and the same for all files, such as a workspace that is none.
        if (!problems.some(({ message }) => message === error.message))
            problems.push(error);
        return [];
    }
}
function refusal({ input, path }, fault, hint) {
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ("invalid-inputs", `${input} is ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(path)}, which ${fault}.`, { hint });
}
function cannotBeWritten(file, why) {
    const hint = "Check its path, the permissions of its folder, and the space on the disk.";
    return refusal(file, `cannot be written: ${why}`, hint);
}
function placeOf(wanted, folders) {
    return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(() => judged(wanted, (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .realWorkspace */ .id)(folders.workspace), folders), (why) => cannotBeWritten(wanted, why));
}
function judged(wanted, workspace, { temp = "", runnerFiles }) {
    const refuse = (fault, hint = "Name a file in the workspace or in RUNNER_TEMP.") => refusal(wanted, fault, hint);
    const real = realPlace(workspace, wanted.path);
    const tempFolder = temp === "" ? undefined : (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .realFolder */ .PX)(temp);
    if (![workspace, tempFolder].some((root) => root !== undefined && (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(root, real))) {
        const isTempBad = temp !== "" && tempFolder === undefined;
        const hint = `Name a file in the workspace; RUNNER_TEMP is ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(temp)}, which is not a folder.`;
        throw refuse("lies outside the workspace and RUNNER_TEMP", isTempBad ? hint : undefined);
    }
    if ((0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .inGit */ .o_)(real))
        throw refuse("lies in .git");
    // Whoever writes among the runner's own files sets the outputs and the environment of the job, or its event.
    if (isRunnersFolder(real) || runnerFiles.some((file) => isSameFile(file, real)))
        throw refuse("lies among the runner's own files");
    const there = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real, { throwIfNoEntry: false });
    if (there !== undefined && !there.isFile())
        throw refuse("is not a regular file");
    if (there !== undefined && wanted.isNew)
        throw refuse("exists already", "Name a file that does not exist yet, or delete this one first.");
    return { ...wanted, real };
}
function isRunnersFolder(path) {
    const folders = ["_runner_file_commands", "_github_workflow"];
    return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).some((part) => folders.includes(part.toLowerCase()));
}
// The policy file as it stands, to which nobody may write. Whether it may be read is judged where it is.
function standing(path, { workspace }) {
    const place = { input: "policy-file", path, isNew: false };
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    try {
        return {
            ...place,
            real: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(wanted, { throwIfNoEntry: false }) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(wanted) : realPlace(workspace, path),
        };
    }
    catch {
        return { ...place, real: wanted };
    }
}
function realPlace(workspace, path) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realParent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(wanted)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(wanted));
}
// The real path of a folder, of which the last parts need not exist yet.
function realParent(folder) {
    const isThere = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false }) !== undefined;
    if (isThere)
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realParent((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
}
function clashesAmong(places) {
    return places.flatMap((one, at) => places.slice(at + 1).flatMap((other) => (isClash(one.real, other.real) ? [[one, other]] : [])));
}
function isClash(one, other) {
    return isSameFile(one, other) || (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(one, other) || (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(other, one);
}
function clashError([one, other]) {
    const fault = isSameFile(one.real, other.real) ? "name one file" : "lie one below the other";
    const message = `${one.input} (${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(one.path)}) and ${other.input} (${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(other.path)}) ${fault}.`;
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ("invalid-inputs", message, { hint: "Give each a file of its own." });
}
// Many file systems take names that differ in letter case, or in how an accent is written, for one; and one file may
// have several names.
function isSameFile(one, other) {
    const fold = (path) => path.normalize("NFC").toLowerCase();
    if (fold(one) === fold(other))
        return true;
    const id = idOf(one);
    return id !== undefined && id === idOf(other);
}
function idOf(path) {
    try {
        const { dev, ino } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: true });
        return `${dev} ${ino}`;
    }
    catch {
        return undefined;
    }
}
function claim(place) {
    return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_3__/* .inWords */ .r4)(() => {
        if (!place.isNew)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(place.real, { force: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place.real), { recursive: true });
        // An export asks for every account first, and had better know now.
        if (place.isNew)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place.real), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
        return place;
    }, (why) => cannotBeWritten(place, why));
}


/***/ }),

/***/ 1943:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fz: () => (/* binding */ annotate),
  y0: () => (/* binding */ apiUrl),
  qN: () => (/* binding */ begin),
  _K: () => (/* binding */ env),
  f0: () => (/* binding */ job_event),
  MX: () => (/* binding */ evidence),
  NS: () => (/* binding */ exit),
  oW: () => (/* binding */ folders),
  hF: () => (/* binding */ input),
  Rm: () => (/* binding */ log),
  dK: () => (/* binding */ mask),
  BX: () => (/* binding */ job_proxy),
  n0: () => (/* binding */ setOutputs),
  cT: () => (/* binding */ withoutSecrets),
  Sy: () => (/* binding */ writeSummary)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ../node_modules/@actions/http-client/lib/auth.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};
class BasicCredentialHandler {
    constructor(username, password) {
        this.username = username;
        this.password = password;
    }
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`${this.username}:${this.password}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class auth_BearerCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Bearer ${this.token}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
class PersonalAccessTokenCredentialHandler {
    constructor(token) {
        this.token = token;
    }
    // currently implements pre-authorization
    // TODO: support preAuth = false where it hooks on 401
    prepareRequest(options) {
        if (!options.headers) {
            throw Error('The request has no headers');
        }
        options.headers['Authorization'] = `Basic ${Buffer.from(`PAT:${this.token}`).toString('base64')}`;
    }
    // This handler cannot handle 401
    canHandleAuthentication() {
        return false;
    }
    handleAuthentication() {
        return __awaiter(this, void 0, void 0, function* () {
            throw new Error('not implemented');
        });
    }
}
//# sourceMappingURL=auth.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/oidc-utils.js
var oidc_utils_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return oidc_utils_awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ../node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ../node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __nccwpck_require__(2417);
// EXTERNAL MODULE: ../.build/messages/secrets.js
var secrets = __nccwpck_require__(3856);
// EXTERNAL MODULE: ../.build/edges/proxy.js
var proxy = __nccwpck_require__(5449);
;// CONCATENATED MODULE: ../.build/edges/github/job.js





/** A variable of the environment; empty where it is not set. */
function env(name) {
    return process.env[name] ?? "";
}
/**
 * The proxy that this job's environment names; undefined where it names none.
 * @throws ActionError invalid-inputs.
 */
function job_proxy() {
    return (0,proxy/* readProxy */.nM)(process.env);
}
/** Reads an input as the runner hands it over; empty where it is not given. */
function input(name) {
    return getInput(name, { trimWhitespace: false });
}
const job_secrets = new Set();
let hide;
/** Hides a text from here on. Short ones are left alone: they would make the log unreadable. */
function mask(secret) {
    for (const line of secret.split(/\r?\n/)) {
        if (line.length < 8 || job_secrets.has(line))
            continue;
        core_setSecret(line);
        job_secrets.add(line);
        hide = undefined;
    }
}
/** A text without anything that was masked, for files: GitHub hides it in the log alone. */
function withoutSecrets(text) {
    hide ??= (0,secrets/* secretHider */.T)([...job_secrets]);
    return hide(text);
}
const Repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const Payload = schemas/* object */.Ikc({
    pull_request: schemas/* optional */.lqM(schemas/* object */.Ikc({
        number: schemas/* optional */.lqM(schemas/* int */.Whr()),
        head: schemas/* object */.Ikc({ sha: schemas/* optional */.lqM(schemas/* string */.YjP()), repo: schemas/* nullish */.cl6(Repository) }),
        base: schemas/* object */.Ikc({ repo: Repository, ref: schemas/* optional */.lqM(schemas/* string */.YjP()) }),
    })),
    merge_group: schemas/* optional */.lqM(schemas/* object */.Ikc({ base_ref: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
    repository: schemas/* optional */.lqM(schemas/* object */.Ikc({ default_branch: schemas/* optional */.lqM(schemas/* string */.YjP()) })),
});
/** What started the job. An event file that cannot be read says nothing, so it is no fork's. */
function job_event() {
    const payload = readPayload();
    const pullRequest = payload?.pull_request;
    const { number, head } = pullRequest ?? {};
    const branch = payload?.repository?.default_branch;
    return {
        name: env("GITHUB_EVENT_NAME"),
        pullRequest: number === undefined || head?.sha === undefined ? undefined : { number, headSha: head.sha },
        // A schedule runs there by nature, and its payload names no branch.
        isOnDefaultBranch: env("GITHUB_EVENT_NAME") === "schedule" ||
            (branch !== undefined && env("GITHUB_REF") === `refs/heads/${branch}`),
        isFromFork: pullRequest !== undefined && pullRequest.head.repo?.full_name !== pullRequest.base.repo.full_name,
        isFromDependabot: env("GITHUB_ACTOR") === "dependabot[bot]",
        base: baseOf(env("GITHUB_EVENT_NAME"), payload),
    };
}
function baseOf(name, payload) {
    if (name !== "pull_request" && name !== "merge_group")
        return undefined;
    const branch = name === "pull_request"
        ? payload?.pull_request?.base.ref
        : payload?.merge_group?.base_ref?.replace(/^refs\/heads\//, "");
    const isDefault = branch !== undefined && branch === payload?.repository?.default_branch;
    return { kind: name, branch: branch ?? "", isDefault };
}
function readPayload() {
    try {
        return Payload.safeParse(JSON.parse((0,external_node_fs_.readFileSync)(env("GITHUB_EVENT_PATH"), "utf8"))).data;
    }
    catch {
        return undefined;
    }
}
/** What the runner knows about this run. */
function evidence() {
    const repository = env("GITHUB_REPOSITORY");
    const run = `${env("GITHUB_SERVER_URL")}/${repository}/actions/runs/${env("GITHUB_RUN_ID")}/attempts/${env("GITHUB_RUN_ATTEMPT") || "1"}`;
    return {
        repository,
        commit: env("GITHUB_SHA"),
        run: env("GITHUB_RUN_ID") === "" ? "" : run,
        actor: env("GITHUB_ACTOR"),
        event: env("GITHUB_EVENT_NAME"),
        workflow: env("GITHUB_WORKFLOW_REF"),
    };
}
/** Where this job may read and write files, and which are the runner's own. */
function folders() {
    const names = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY", "GITHUB_ENV", "GITHUB_PATH", "GITHUB_STATE"];
    return {
        workspace: env("GITHUB_WORKSPACE") || process.cwd(),
        temp: process.env["RUNNER_TEMP"],
        runnerFiles: [...names, "GITHUB_EVENT_PATH"].map(env).filter((path) => path !== ""),
    };
}
/** Where GitHub's API is: GitHub Enterprise Server has its own. Empty outside GitHub Actions. */
function apiUrl() {
    return env("GITHUB_API_URL");
}
/** Sets the exit status of the step. */
function exit(fails) {
    process.exitCode = fails ? ExitCode.Failure : ExitCode.Success;
}
/** @throws Error where the runner's file cannot be written. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        setOutput(name, withoutSecrets(value));
}
/** Prints lines that are safe to print (`visible`): coloured, and those of a group folded. */
function log(blocks) {
    for (const { group, lines } of blocks) {
        if (group !== undefined)
            startGroup(withoutSecrets(group));
        for (const { text, tone } of lines)
            info(painted(withoutSecrets(text), tone));
        if (group !== undefined)
            endGroup();
    }
}
let isBegun = false;
/** Prints the first line of the log, once. */
function begin(line) {
    if (!isBegun)
        info(withoutSecrets(line));
    isBegun = true;
}
// Red, yellow and green of the terminal (ECMA-48), which GitHub's log shows.
const colours = { bad: 31, mild: 33, good: 32 };
function painted(text, tone) {
    return tone === undefined || env("NO_COLOR") !== "" ? text : `\u001b[${colours[tone]}m${text}\u001b[0m`;
}
/** Prints annotations, which GitHub shows beside the job and on the lines of the file. */
function annotate(annotations) {
    for (const { level, title, message, place } of annotations) {
        const properties = {
            title,
            ...(place && { file: place.file, startLine: place.line, startColumn: place.column }),
        };
        const tell = { error: error, warning: warning, notice: notice }[level];
        tell(withoutSecrets(message), properties);
    }
}
/** Adds to the job summary. Outside a runner there is none, which is no failure. */
async function writeSummary(markdown) {
    if (env("GITHUB_STEP_SUMMARY") === "")
        return;
    await summary.addRaw(withoutSecrets(markdown)).write();
}


/***/ }),

/***/ 6062:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ openProgress)
/* harmony export */ });
/* harmony import */ var _report_log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8381);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1943);


const everyMs = 2_000;
// Of a long run people read the beginning and the end, and of a silence that it lasts.
const [manyLines, thenEveryMs] = [20, 15_000];
/**
 * Shows in the log how far the reading has come: its first line at once, then one every two seconds while it goes on; every
 * 15 s where it has stalled, and after the twentieth line.
 * @param signal aborted when the run is over, and nothing more is to be shown.
 */
function openProgress({ mode, policyFile }, signal) {
    let latest;
    let shown = { read: 0, lines: 0, ago: 0 };
    const show = () => {
        if (latest === undefined)
            return;
        const ago = shown.ago + everyMs;
        const isDue = (latest.read > shown.read && shown.lines < manyLines) || ago >= thenEveryMs;
        shown = isDue ? { read: latest.read, lines: shown.lines + 1, ago: 0 } : { ...shown, ago };
        if (isDue)
            _job_js__WEBPACK_IMPORTED_MODULE_1__/* .log */ .Rm([{ lines: [{ text: (0,_report_log_js__WEBPACK_IMPORTED_MODULE_0__/* .progressLine */ .oz)(latest) }] }]);
    };
    // It keeps no process alive.
    const timer = setInterval(show, everyMs).unref();
    signal.addEventListener("abort", () => clearInterval(timer));
    return (progress) => {
        if (progress.read === 0)
            _job_js__WEBPACK_IMPORTED_MODULE_1__/* .begin */ .qN((0,_report_log_js__WEBPACK_IMPORTED_MODULE_0__/* .firstLine */ .TM)(mode, progress.accounts, policyFile));
        latest = progress;
        if (progress.read === progress.accounts)
            clearInterval(timer);
    };
}


/***/ }),

/***/ 1662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readingGitHub),
/* harmony export */   g: () => (/* binding */ tooSlow)
/* harmony export */ });
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6824);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3787);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1943);




/** Lets work read from GitHub with the job's token, for so long and no longer, over connections that end with it. */
async function readingGitHub({ milliseconds, signal }, work) {
    const token = _job_js__WEBPACK_IMPORTED_MODULE_2__/* .input */ .hF("github-token").trim();
    _job_js__WEBPACK_IMPORTED_MODULE_2__/* .mask */ .dK(token);
    const [apiUrl, { repository }] = [_job_js__WEBPACK_IMPORTED_MODULE_2__/* .apiUrl */ .y0(), _job_js__WEBPACK_IMPORTED_MODULE_2__/* .evidence */ .MX()];
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(tooSlow(milliseconds)), milliseconds);
    try {
        const send = (0,_transport_js__WEBPACK_IMPORTED_MODULE_1__/* .openTransport */ .g)({
            hosts: [URL.parse(apiUrl)?.host ?? ""],
            methods: ["GET"],
            signal: AbortSignal.any([signal, late.signal]),
            hideSecrets: _job_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT,
            proxy: _job_js__WEBPACK_IMPORTED_MODULE_2__/* .proxy */ .BX(),
        });
        const authorization = `token ${token}`;
        return await work((path, accept = "application/vnd.github+json") => send({
            method: "GET",
            url: `${apiUrl}/repos/${repository}${path}`,
            headers: { accept, authorization, "user-agent": _tool_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU },
        }));
    }
    finally {
        clearTimeout(timer);
        // Ends the connections that are still kept.
        late.abort(tooSlow(milliseconds));
    }
}
/** GitHub did not answer in time. */
function tooSlow(milliseconds, hint = "Run it again later.") {
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("timed-out", `GitHub took longer than ${milliseconds / 1000} s.`, { hint });
}


/***/ }),

/***/ 1680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ askForReviews)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2417);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9251);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1943);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1662);





const reviewsMs = 5_000;
// https://docs.github.com/en/rest/actions/workflow-runs, "Get the review history for a workflow run".
const History = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    state: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(),
    comment: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()),
    user: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
    environments: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() })),
}));
/**
 * Asks who approved this run, in apply; undefined in every other mode. They are not known where the token may not read
 * them (`actions: read`), or where GitHub is silent. Never rejects.
 * @param life aborted when nobody waits any more.
 */
async function askForReviews({ mode, inputs }, life) {
    if (mode !== "apply" || inputs === undefined)
        return undefined;
    try {
        return await (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .readingGitHub */ .a)({ milliseconds: reviewsMs, signal: life.interrupted }, reviewsOf);
    }
    catch (error) {
        const why = error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? error.message : "GitHub's answer cannot be used.";
        return { state: "unknown", why };
    }
}
async function reviewsOf(read) {
    if (_job_js__WEBPACK_IMPORTED_MODULE_1__/* .input */ .hF("github-token").trim() === "")
        return { state: "unknown", why: "github-token is blank." };
    const run = _job_js__WEBPACK_IMPORTED_MODULE_1__/* .env */ ._K("GITHUB_RUN_ID");
    if (!/^\d+$/.test(run))
        return { state: "unknown", why: "This is no run of GitHub Actions." };
    const { status, body } = await read(`/actions/runs/${run}/approvals`);
    if (status !== 200)
        return {
            state: "unknown",
            why: `GitHub answered ${status}: the job needs \`permissions\` with actions: read.`,
        };
    const reviews = History.parse((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(body)).map(({ state, comment, user, environments }) => ({
        environments: environments.map(({ name }) => name),
        state,
        by: user?.login ?? "",
        comment: comment ?? "",
    }));
    return { state: "known", reviews };
}


/***/ }),

/***/ 132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readStep)
});

// EXTERNAL MODULE: ../.build/messages/errors.js
var errors = __nccwpck_require__(8798);
;// CONCATENATED MODULE: ../.build/declared/input-source.js

/** As in `action.yml`, to which a test holds them. */
const defaults = {
    mode: "check",
    "fail-on-drift": "true",
    "allow-weakening": "false",
    "expected-plan": "any",
    unmanaged: "warn",
    "verify-references": "true",
    "on-missing-credentials": "fail",
    comment: "never",
    "drift-issue": "false",
    "timeout-seconds": "300",
};
/** An input is wrong. The fault follows on its name: "mode is \"x\"". */
function invalid(name, fault, hint) {
    return new errors/* ActionError */.lZ("invalid-inputs", `${name} ${fault}.`, { hint });
}
/** What a step can do. */
const modes = ["check", "apply", "export"];

// EXTERNAL MODULE: ../.build/messages/text.js
var messages_text = __nccwpck_require__(322);
// EXTERNAL MODULE: ../.build/settings/value.js
var settings_value = __nccwpck_require__(2449);
// EXTERNAL MODULE: ../node_modules/zod/v4/mini/iso.js
var iso = __nccwpck_require__(7336);
;// CONCATENATED MODULE: ../.build/declared/compositions-since.js



const hourMs = 3_600_000;
const [shortestMs, longestMs] = [hourMs, 30 * 24 * hourMs];
const Instant = iso/* datetime */.w$({ offset: true });
/** Since when compositions are to be looked at, in ISO 8601, UTC and whole seconds; undefined where they are not. */
function readCompositionsSince({ input, now }, mode, problems) {
    const text = input("verify-compositions").trim();
    if (text === "")
        return undefined;
    if (mode !== "check") {
        const fault = `is given in mode: ${mode}, which looks at no composition`;
        problems.push(invalid("verify-compositions", fault, "Give it to mode: check, or leave it out."));
    }
    const agoMs = spanOf(text) ?? agoOf(text, now());
    if (agoMs === undefined || agoMs < shortestMs || agoMs > longestMs) {
        const fix = `Use a span from 1h to 30d such as "48h" or "7d", or a start within it such as "2026-11-23T18:00:00Z".`;
        problems.push(invalid("verify-compositions", `is ${(0,messages_text/* quote */.hD)(text)}`, fix));
        return undefined;
    }
    return new Date(now() - agoMs).toISOString().replace(/\.\d+Z$/, "Z");
}
function spanOf(text) {
    const [, count, unit] = /^([1-9]\d{0,2})([hd])$/.exec(text) ?? [];
    return count === undefined ? undefined : Number(count) * (unit === "d" ? 24 : 1) * hourMs;
}
function agoOf(text, now) {
    return Instant.safeParse(text).success ? now - Date.parse(text) : undefined;
}

// EXTERNAL MODULE: ../.build/declared/event.js
var declared_event = __nccwpck_require__(3175);
;// CONCATENATED MODULE: ../.build/declared/credentials.js




/** Adds to the problems what these credentials cannot reach, which is known before anything is asked. */
function requireReach(credentials, { account, policy, mode }, problems) {
    const isNamedByPolicy = policy.accounts.length === 1 && mode !== "export";
    if (account === undefined &&
        (credentials.kind === "auth-token" || !isNamedByPolicy || credentials.account === "")) {
        problems.push(invalid("account-sid", "is missing", "Give the SID of the account that the credentials belong to (AC…)."));
    }
    if (policy.unlistedSubaccounts !== "ignore" && credentials.kind === "api-key") {
        problems.push(invalid("auth-token", `is missing: unlisted-subaccounts: ${policy.unlistedSubaccounts} asks Twilio for all subaccounts`, "Give the parent's auth-token in place of the API key, or set unlisted-subaccounts: ignore in the policy file."));
    }
}
/**
 * Reads the credentials, wholly from the inputs or wholly from the environment.
 * @param mayBeMissing whether none are accepted where GitHub withholds them.
 * @param login SID of the account that they belong to; empty where nothing says so.
 * @param problems gets what is wrong.
 * @returns undefined where there are none.
 */
function readCredentials(source, { mayBeMissing, login }, problems) {
    const fromInputs = {
        names: { key: "api-key-sid", secret: "api-key-secret", token: "auth-token" },
        key: source.input("api-key-sid").trim(),
        secret: source.input("api-key-secret"),
        token: source.input("auth-token"),
    };
    const fromEnv = {
        names: { key: "TWILIO_API_KEY", secret: "TWILIO_API_SECRET", token: "TWILIO_AUTH_TOKEN" },
        key: source.env("TWILIO_API_KEY").trim(),
        secret: source.env("TWILIO_API_SECRET"),
        token: source.env("TWILIO_AUTH_TOKEN"),
    };
    // Wholly from the inputs, or else wholly from the environment: half of each would be nobody's credentials.
    const isGiven = [fromInputs.key, fromInputs.secret, fromInputs.token].some((text) => text.trim() !== "");
    const { names, key, secret, token } = isGiven ? fromInputs : fromEnv;
    const hasKey = key !== "" || secret.trim() !== "";
    const hasToken = token.trim() !== "";
    if (!hasKey && !hasToken) {
        if (!mayBeMissing || !(0,declared_event/* withholdsSecrets */.Mc)(source.event))
            problems.push(missingCredentials(source.event, mayBeMissing));
        return undefined;
    }
    if (source.event.name === openToForks) {
        const given = [key && names.key, secret.trim() && names.secret, token.trim() && names.token];
        problems.push(refusedOnOpenEvent(given.filter((name) => name !== "")));
    }
    if (isGiven && hasKey && hasToken) {
        problems.push(invalid("auth-token", "is given beside an API key", "Give one of the two; the API key is recommended."));
        return undefined;
    }
    if (!hasKey) {
        const ofToken = readSecret(names.token, token, problems);
        return { kind: "auth-token", account: login, user: login, secret: ofToken };
    }
    if (key === "" || secret.trim() === "") {
        const [missing, present] = key === "" ? [names.key, names.secret] : [names.secret, names.key];
        problems.push(invalid(missing, `is missing beside ${present}`, "Give both halves of the API key."));
        return undefined;
    }
    if (!settings_value/* sidPattern */.JV.apiKey.test(key)) {
        problems.push(invalid(names.key, "is not an API key SID", "Use the key's SID: SK and 32 hex digits."));
    }
    return { kind: "api-key", account: login, user: key, secret: readSecret(names.secret, secret, problems) };
}
const openToForks = "pull_request_target";
// It gives secrets to a run about a stranger's change, whose declaration would be compared with live values.
function refusedOnOpenEvent(names) {
    return invalid(names.join(" and "), `${names.length > 1 ? "are" : "is"} refused on ${openToForks}, where a stranger's declaration would be compared with live values`, "Use the event pull_request.");
}
function readSecret(name, text, problems) {
    // A secret pasted with the line break behind it is the commonest mistake, and harmless.
    const [secret = "", ...others] = text.split(/[\r\n]+/);
    if (others.some((line) => line !== "")) {
        problems.push(invalid(name, "has several lines", "Store the secret alone, on one line."));
    }
    else if (secret.length < 8) {
        problems.push(invalid(name, "is shorter than 8 characters, too short to be masked", "Store the whole secret."));
    }
    else if (!/^[\x21-\x7e]+$/.test(secret)) {
        problems.push(invalid(name, "holds blanks or characters no Twilio secret has", "Store the secret alone, as Twilio showed it."));
    }
    return secret;
}
function missingCredentials(event, wasSkipAsked) {
    const give = "Give api-key-sid and api-key-secret";
    return new errors/* ActionError */.lZ("missing-credentials", wasSkipAsked
        ? "No credentials were given, and GitHub withholds none from this event, so it cannot be skipped."
        : "No credentials were given.", {
        hint: event.name === openToForks
            ? `${give}, and use the event pull_request: on ${openToForks} they are refused.`
            : `${give}; on a pull request from a fork GitHub withholds secrets (see on-missing-credentials).`,
    });
}

// EXTERNAL MODULE: ../.build/messages/likely.js
var likely = __nccwpck_require__(197);
// EXTERNAL MODULE: ../.build/settings/settings.js
var settings = __nccwpck_require__(4859);
// EXTERNAL MODULE: ../.build/declared/policy.js
var declared_policy = __nccwpck_require__(6541);
;// CONCATENATED MODULE: ../.build/declared/selection.js







/**
 * The SID in `account-sid` or TWILIO_ACCOUNT_SID; undefined where there is none.
 * @param problems gets what is wrong.
 */
function readAccount(source, problems) {
    const text = source.input("account-sid").trim() || source.env("TWILIO_ACCOUNT_SID").trim();
    if (text === "")
        return undefined;
    if (!settings_value/* sidPattern */.JV.account.test(text)) {
        problems.push(invalid("account-sid", `is ${(0,messages_text/* quote */.hD)(text)}`, "Use an account SID: AC and 32 hex digits."));
    }
    return text;
}
/**
 * What is declared for the accounts that are selected: in the policy file, or by the inputs of the step for one account.
 * @param problems gets what is wrong.
 */
function readPolicy(source, { mode, account }, problems) {
    const path = source.input("policy-file").trim();
    const unmanaged = readUnmanaged(source, path, problems);
    const inline = settings/* settings */.W0.map(({ name }) => name).filter((name) => source.input(name).trim() !== "");
    if (inline.length > 0 && (path !== "" || mode === "export")) {
        const [beside, fix] = mode === "export"
            ? ["mode: export, which declares nothing", "Leave them out."]
            : ["policy-file", "Declare them in the file."];
        problems.push(invalid(inline.join(", "), `cannot be given beside ${beside}`, fix));
    }
    if (mode === "export")
        return requirePathToExport(source, path, problems);
    if (path !== "")
        return selection_select(source, readPolicyFile(source, problems), problems);
    if (source.input("account").trim() !== "") {
        problems.push(invalid("account", "selects from a policy file, and there is none", "Give policy-file, or leave it out."));
    }
    const declared = { compositions: readSettings(source, problems) };
    const alone = { name: "", account: account ?? "", declared, waivers: [], places: {} };
    return { ...declared_policy/* noPolicy */.Wo, accounts: [alone], unmanaged };
}
// A policy file says it itself, so that its reviewers see it.
function readUnmanaged(source, path, problems) {
    const text = source.input("unmanaged").trim() || defaults.unmanaged;
    const unmanaged = declared_policy/* severities */.gO.find((one) => one === text);
    if (unmanaged === undefined) {
        problems.push(invalid("unmanaged", `is ${(0,messages_text/* quote */.hD)(text)}`, `Use ${declared_policy/* severities */.gO.join(" or ")}.`));
    }
    else if (path !== "" && unmanaged !== defaults.unmanaged) {
        problems.push(invalid("unmanaged", "cannot be given beside policy-file", `Write unmanaged: ${text} into the file.`));
    }
    return unmanaged ?? defaults.unmanaged;
}
function requirePathToExport(source, path, problems) {
    if (path === "") {
        problems.push(invalid("policy-file", "is missing in mode: export", "Name the file to write."));
    }
    if (source.input("account").trim() !== "") {
        problems.push(invalid("account", "selects from a policy file, and export writes one", "Leave it out in mode: export."));
    }
    return declared_policy/* noPolicy */.Wo;
}
function readPolicyFile(source, problems) {
    try {
        return source.policy();
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            problems.push(error);
        else if (error instanceof AggregateError)
            problems.push(...error.errors);
        else
            throw error;
        return undefined;
    }
}
// The accounts named by the input `account`, one a line or with commas between them; all where it names none.
function selection_select(source, policy, problems) {
    if (policy === undefined)
        return declared_policy/* noPolicy */.Wo;
    const names = source
        .input("account")
        .split(/[,\n]/)
        .map((name) => name.trim())
        .filter((name) => name !== "");
    if (source.input("account").trim() === "")
        return policy;
    if (names.length === 0) {
        problems.push(invalid("account", "names none", "Name accounts of the policy file, or leave it out for all."));
    }
    const known = policy.accounts.map(({ name }) => name);
    const [all, selected] = [new Set(known), new Set(names)];
    const unknown = [...selected].filter((name) => !all.has(name));
    if (unknown.length > 0) {
        problems.push(invalid("account", `names ${unknown.map(messages_text/* quote */.hD).join(", ")}, which the policy file does not have`, `Use the names under accounts, such as ${(0,likely/* likelyOf */.k)(unknown.join(), known) ?? known[0]}.`));
    }
    if (policy.unlistedSubaccounts !== "ignore" && new Set(names).size < known.length) {
        problems.push(invalid("account", `selects some accounts, and unlisted-subaccounts: ${policy.unlistedSubaccounts} needs all`, "Leave account out, or set unlisted-subaccounts: ignore in the policy file."));
    }
    return { ...policy, accounts: policy.accounts.filter(({ name }) => selected.has(name)) };
}
function readSettings(source, problems) {
    const declared = {};
    for (const { name, kind } of settings/* settings */.W0) {
        const text = source.input(name).trim();
        if (text === "")
            continue;
        const parsed = settings_value/* kinds */.EZ[kind].parse(text);
        if ("value" in parsed)
            declared[name] = parsed.value;
        else
            problems.push(invalid(name, parsed.fault, parsed.fix));
    }
    if (settings/* settings */.W0.every(({ name }) => source.input(name).trim() === "")) {
        problems.push(new errors/* ActionError */.lZ("invalid-inputs", "No setting is declared, so nothing would be checked.", {
            hint: `Give at least one of ${settings/* settings */.W0.map(({ name }) => name).join(", ")}.`,
        }));
    }
    return declared;
}

;// CONCATENATED MODULE: ../.build/declared/inputs.js








const commentChoices = ["never", "on-drift", "always"];
const issueChoices = ["false", "true", "fleet"];
/**
 * Reads every input strictly.
 * @throws AggregateError of an ActionError a problem: all of them at once, each naming its input.
 */
function parseInputs(source) {
    const problems = [];
    const read = reader(source, problems);
    const mode = read.choice("mode", modes);
    const account = readAccount(source, problems);
    const policy = readPolicy(source, { mode, account }, problems);
    const inputs = {
        mode,
        policy,
        failOnDrift: read.boolean("fail-on-drift"),
        allowWeakening: read.boolean("allow-weakening"),
        expectedPlan: readExpectedPlan(source, mode, problems),
        compositionsSince: readCompositionsSince(source, mode, problems),
        verifyReferences: read.boolean("verify-references"),
        comment: read.choice("comment", commentChoices),
        driftIssue: readDriftIssue(source, problems),
        timeoutSeconds: readTimeout(source, problems),
    };
    const mayBeMissing = read.choice("on-missing-credentials", ["fail", "skip"]) === "skip" && mode === "check";
    const isAlone = policy.accounts.length === 1;
    const login = account ?? (isAlone ? policy.accounts[0]?.account : undefined) ?? "";
    const credentials = readCredentials(source, { mayBeMissing, login }, problems);
    const isKnown = policy.accounts.length > 0 || mode === "export";
    if (credentials !== undefined && isKnown)
        requireReach(credentials, { account, policy, mode }, problems);
    if (mode === "apply" && !(0,declared_event/* allowsApply */.pG)(source.event))
        problems.push(applyNotAllowed(source.event));
    if (problems.length > 0)
        throw new AggregateError(problems);
    return { ...inputs, credentials };
}
function given(source, name) {
    return source.input(name).trim() || defaults[name];
}
function reader(source, problems) {
    return {
        boolean(name) {
            const value = (0,settings_value/* parseBoolean */.yG)(given(source, name));
            if (value === undefined)
                problems.push(notBoolean(name, given(source, name)));
            return value ?? false;
        },
        choice(name, choices) {
            const value = choices.find((choice) => choice === given(source, name));
            if (value === undefined) {
                problems.push(invalid(name, `is ${(0,messages_text/* quote */.hD)(given(source, name))}`, `Use ${choices.join(" or ")}.`));
            }
            return value ?? choices[0];
        },
    };
}
function notBoolean(name, text) {
    return invalid(name, `is ${(0,messages_text/* quote */.hD)(text)}, which is not a boolean`, "Use true or false.");
}
function readDriftIssue(source, problems) {
    const text = given(source, "drift-issue");
    const found = issueChoices.find((choice) => choice === ((0,settings_value/* parseBoolean */.yG)(text)?.toString() ?? text));
    if (found === undefined)
        problems.push(invalid("drift-issue", `is ${(0,messages_text/* quote */.hD)(text)}`, `Use ${issueChoices.join(" or ")}.`));
    return found ?? "false";
}
function readExpectedPlan(source, mode, problems) {
    const text = source.input("expected-plan").trim();
    if (text === "") {
        problems.push(invalid("expected-plan", "is given but blank", "The output that it comes from is missing: see that the job is in `needs` and sets it, or use any."));
    }
    else if (text !== "any" && !/^sha256:[0-9a-f]{64}$/.test(text)) {
        problems.push(invalid("expected-plan", `is ${(0,messages_text/* quote */.hD)(text)}`, "Use any, or the `plan` output of a check (sha256: and 64 hex digits)."));
    }
    else if (text !== "any" && mode !== "apply" && mode === given(source, "mode")) {
        problems.push(invalid("expected-plan", `is given in mode: ${mode}, which applies nothing`, "Give it to mode: apply, or leave it out."));
    }
    return text;
}
function readTimeout(source, problems) {
    const text = given(source, "timeout-seconds");
    const seconds = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (seconds < 1 || seconds > 21_600) {
        problems.push(invalid("timeout-seconds", `is ${(0,messages_text/* quote */.hD)(text)}`, "Use a whole number of seconds from 1 to 21600."));
    }
    return seconds;
}
function applyNotAllowed(event) {
    return new errors/* ActionError */.lZ("apply-not-allowed", event.name === ""
        ? "apply does not run without an event."
        : `apply does not run on the event ${(0,messages_text/* quote */.hD)(event.name)}.`, { hint: `Run apply on ${declared_event/* applyEventsText */.Tx}; use mode: check here.` });
}

// EXTERNAL MODULE: ../.build/edges/github/claims.js
var github_claims = __nccwpck_require__(2700);
// EXTERNAL MODULE: ../.build/edges/github/job.js + 11 modules
var job = __nccwpck_require__(1943);
// EXTERNAL MODULE: ../.build/edges/github/workspace.js + 1 modules
var workspace = __nccwpck_require__(4389);
;// CONCATENATED MODULE: ../.build/edges/github/step.js






/**
 * Reads the inputs and claims the files that are to be written. Never rejects: all that is wrong is among the problems.
 * Whatever is secret is masked before anything else is done.
 */
async function readStep() {
    maskSecrets();
    const path = job/* input */.hF("policy-file").trim();
    const folders = job/* folders */.oW();
    const policyFile = (0,workspace/* repositoryPath */.SH)(path, folders);
    const today = new Date().toISOString().slice(0, 10);
    const problems = [];
    const read = await readInputs({ path, policyFile, today }).catch((error) => {
        problems.push(error);
        return undefined;
    });
    const inputs = read?.inputs;
    const named = {
        "policy-file": path,
        "report-file": job/* input */.hF("report-file").trim(),
        "sarif-file": job/* input */.hF("sarif-file").trim(),
    };
    const claims = (0,github_claims/* claimFiles */.EU)(named, { isExport: inputs?.mode === "export", folders });
    problems.push(...claims.problems);
    const given = job/* input */.hF("mode").trim() || defaults.mode;
    return {
        ...claims,
        problems,
        mode: modes.find((one) => one === given),
        inputs: problems.length > 0 ? undefined : inputs,
        policyFile,
        declared: read?.declared,
        today,
    };
}
function maskSecrets() {
    for (const name of ["api-key-secret", "auth-token"])
        job/* mask */.dK(job/* input */.hF(name).trim());
    for (const name of ["TWILIO_API_SECRET", "TWILIO_AUTH_TOKEN"])
        job/* mask */.dK(job/* env */._K(name).trim());
}
async function readInputs({ path, policyFile, today }) {
    requireNode24();
    // The reader of YAML takes its time to load, and settings given as inputs need none.
    const reader = path === "" ? undefined : await Promise.all(/* import() */[__nccwpck_require__.e(637), __nccwpck_require__.e(837)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1837));
    let declared;
    const inputs = parseInputs({
        input: job/* input */.hF,
        env: job/* env */._K,
        event: job/* event */.f0(),
        now: Date.now,
        policy: () => {
            if (reader === undefined)
                throw new Error("There is no policy file to read.");
            const parse = (text) => reader.parsePolicy(text, policyFile, today);
            declared = { policy: parse((0,workspace/* readPolicyText */.OG)(path, job/* folders */.oW())), parse };
            return declared.policy;
        },
    });
    return { inputs, declared };
}
function requireNode24() {
    if (Number(process.versions.node.split(".")[0]) >= 24)
        return;
    throw new errors/* ActionError */.lZ("invalid-inputs", `This action needs Node 24, and this is ${process.version}.`, {
        hint: "Use a runner of version 2.327.1 or newer.",
    });
}


/***/ }),

/***/ 1752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ tell)
});

// EXTERNAL MODULE: ../.build/declared/event.js
var declared_event = __nccwpck_require__(3175);
// EXTERNAL MODULE: ../.build/messages/text.js
var messages_text = __nccwpck_require__(322);
// EXTERNAL MODULE: ../.build/messages/finding.js
var messages_finding = __nccwpck_require__(6488);
// EXTERNAL MODULE: ../.build/report/needs.js
var report_needs = __nccwpck_require__(8470);
// EXTERNAL MODULE: ../.build/report/proposal.js + 1 modules
var proposal = __nccwpck_require__(4821);
// EXTERNAL MODULE: ../.build/report/rows.js
var rows = __nccwpck_require__(3294);
// EXTERNAL MODULE: ../.build/report/wording.js
var wording = __nccwpck_require__(8159);
;// CONCATENATED MODULE: ../.build/report/annotations.js






/**
 * One annotation a finding and a drifted setting, however many accounts it is the same in: errors first, the worst first,
 * on their lines of the policy file. GitHub shows 10 of a kind a step and 4,096 characters each (docs of actions/runner),
 * so the last place counts the rest.
 */
function annotationsOf(outcome) {
    const general = outcome.findings
        .filter(({ level }) => level !== "warning")
        .map((finding) => ({ is: "finding", finding, accounts: [] }));
    const needs = (0,report_needs/* needsOf */.hN)(outcome);
    const findings = (found) => told(found, (0,proposal/* sentencesByLine */.ku)(outcome));
    const all = [
        ...findings(general).map((need) => findingAnnotation(need, outcome)),
        // What keeps from applying comes before what would be applied.
        ...findings(needs.filter(report_needs/* isFindingNeed */.Qm)).map((need) => findingAnnotation(need, outcome)),
        ...needs.filter(report_needs/* isRowNeed */.xX).flatMap((need) => rowAnnotations(need, outcome)),
        ...findings((0,report_needs/* warningsOf */.nZ)(outcome)).map((need) => findingAnnotation(need, outcome)),
        ...notChecked(outcome),
        ...(0,proposal/* proposalNotices */.sZ)(outcome),
    ];
    return ["error", "warning", "notice"].flatMap((level) => atMost10(all.filter((one) => one.level === level)));
}
// What the same line changes alike in many accounts is told once.
function told(found, sentences) {
    return found.flatMap((need) => {
        const { message } = need.finding;
        if (!sentences.has(message))
            return [need];
        const sentence = sentences.get(message);
        return sentence === undefined ? [] : [{ ...need, finding: { ...need.finding, message: sentence } }];
    });
}
function rowAnnotations(need, outcome) {
    if (!driftStates.includes(need.row.state) || !(0,rows/* isHeldRow */.s2)(need.row))
        return [];
    const { label, live, held, place } = need.row;
    // What apply refused to write, its finding tells.
    const accounts = need.accounts.filter(({ result }) => result === "drifted" || outcome.mode === "check");
    if (accounts.length === 0)
        return [];
    const sentence = `${label} is ${(0,messages_text/* plain */.pj)(live)} at Twilio and declared ${(0,messages_text/* plain */.pj)(held)}${(0,proposal/* driftedFrom */.L$)(outcome)}.`;
    return [
        {
            level: outcome.fails ? "error" : "warning",
            title: "Drift",
            message: (0,messages_text/* visible */.RK)(`${prefix(accounts, outcome)}${sentence}`),
            place,
        },
    ];
}
// What was written, but not as it was to be, its finding tells.
const driftStates = ["differs", "adopted", "unnamed"];
function findingAnnotation({ finding, accounts }, outcome) {
    const { level, reason, message, hint, paste, place } = finding;
    const lines = paste === undefined ? "" : " The job summary has the lines to paste.";
    // The sentence about a change names its account itself.
    const isTold = outcome.proposal?.base === "known" && (0,messages_finding/* isProposal */.ld)(finding);
    return {
        level: level === "warning" ? "warning" : "error",
        title: titleOfReason(reason),
        message: (0,messages_text/* visible */.RK)(`${isTold ? "" : prefix(accounts, outcome)}${message} ${hint}${lines}`),
        place,
    };
}
function prefix(accounts, { accounts: all }) {
    return all.length === 1 || accounts.length === 0 ? "" : `${(0,wording/* namesOf */.eZ)(accounts)}: `;
}
// `reference-missing` as "Reference missing".
function titleOfReason(reason) {
    return `${reason.charAt(0).toUpperCase()}${reason.slice(1).replaceAll("-", " ")}`;
}
function notChecked({ result }) {
    if (result !== "not-checked")
        return [];
    return [
        {
            level: "warning",
            title: "Not checked",
            message: "GitHub withheld the credentials from this run, so nothing was read from Twilio.",
        },
    ];
}
function atMost10(annotations) {
    const shown = annotations
        .slice(0, annotations.length > 10 ? 9 : 10)
        .map((one) => ({ ...one, message: (0,messages_text/* cut */.Jj)(one.message, 4_000) }));
    const rest = annotations.slice(shown.length);
    const [next] = rest;
    if (next === undefined)
        return shown;
    return [
        ...shown,
        { level: next.level, title: "And more", message: `${rest.length} more are in the job summary.` },
    ];
}

// EXTERNAL MODULE: ../.build/report/log.js
var log = __nccwpck_require__(8381);
// EXTERNAL MODULE: ../.build/report/marker.js
var marker = __nccwpck_require__(9573);
// EXTERNAL MODULE: ../.build/run/outcome.js
var run_outcome = __nccwpck_require__(9578);
// EXTERNAL MODULE: ../.build/report/headline.js
var headline = __nccwpck_require__(1231);
;// CONCATENATED MODULE: ../.build/report/outputs.js


/**
 * The outputs of the step. None holds a SID or a URL: the runner drops a job output that contains a masked value.
 * Blank means unknown.
 */
function outputsOf(outcome) {
    const resources = outcome.accounts.flatMap((account) => account.resources);
    const counts = (0,headline/* countsOf */.mQ)(outcome);
    const isKnown = counts.accounts > counts.notChecked;
    return {
        result: outcome.result,
        reason: outcome.reason,
        compliant: compliantOf(outcome),
        changed: { no: "false", yes: "true", unconfirmed: "" }[outcome.changed],
        "drift-count": sumOfRead(resources.map(run_outcome/* lastDrift */.AT)),
        "waived-count": sumOfRead(resources.map(run_outcome/* neededWaivers */.H1)),
        "accounts-drifted": isKnown ? String(counts.drifted) : "",
        "accounts-failed": isKnown ? String(counts.failed) : "",
        plan: outcome.planDigest ?? "",
        headline: (0,headline/* headlineOf */.gD)(outcome),
    };
}
function compliantOf({ result, accounts, findings }) {
    if (result === "compliant" || result === "applied")
        return "true";
    const found = [...findings, ...accounts.flatMap((account) => account.findings)];
    const isFailing = found.some(({ level }) => level === "failure");
    return isFailing || accounts.some(run_outcome/* isDrifted */.TJ) ? "false" : "";
}
/** Over all that was read; blank where nothing was. */
function sumOfRead(found) {
    const read = found.filter((one) => one !== undefined);
    return read.length === 0 ? "" : String(read.reduce((sum, { length }) => sum + length, 0));
}

// EXTERNAL MODULE: ../.build/report/summary.js + 2 modules
var summary = __nccwpck_require__(8138);
// EXTERNAL MODULE: ../.build/edges/github/claims.js
var claims = __nccwpck_require__(2700);
// EXTERNAL MODULE: ../.build/edges/github/job.js + 11 modules
var job = __nccwpck_require__(1943);
;// CONCATENATED MODULE: ../.build/edges/github/tell.js










/**
 * Tells a result to the job, to later steps and to people. Never throws: the result comes before its decoration, so what
 * fails below the outputs warns and changes nothing.
 */
async function tell(outcome, told) {
    const { inputs, policyFile, requests } = told;
    const scope = { policyFile, selected: inputs?.policy.accounts ?? [] };
    const time = new Date().toISOString();
    job/* exit */.NS(outcome.fails);
    await tellIfItFails("error", "The outputs", () => job/* setOutputs */.n0({ ...outputsOf(outcome), "report-file": "", "sarif-file": "" }));
    job/* begin */.qN((0,log/* firstLine */.TM)(outcome.mode, outcome.accounts.length, policyFile));
    job/* log */.Rm((0,log/* logOf */.Gs)(outcome));
    job/* annotate */.fz(annotationsOf(outcome));
    const evidence = { ...job/* evidence */.MX(), time, requests, reviews: await told.reviews };
    await writeFiles(outcome, evidence, { ...told, scope });
    await tellIfItFails("warning", "The comment or issue", async () => {
        if (inputs === undefined || outcome.mode === "export")
            return;
        if (inputs.comment === "never" && inputs.driftIssue === "false")
            return;
        if (told.interrupted.aborted)
            return logLine("Comment and issue: not written, since the run was interrupted");
        // Most runs write neither, and need not load this.
        const { tellGitHub } = await __nccwpck_require__.e(/* import() */ 651).then(__nccwpck_require__.bind(__nccwpck_require__, 2651));
        await tellGitHub(outcome, evidence, { inputs, scope, interrupted: told.interrupted });
    });
    job/* log */.Rm([{ lines: [(0,log/* lastLine */.fM)(outcome)] }]);
}
async function writeFiles(outcome, evidence, { inputs, reportFile, sarifFile, scope }) {
    await tellIfItFails("warning", "The report", async () => {
        if (reportFile === undefined)
            return;
        const { reportOf } = await __nccwpck_require__.e(/* import() */ 429).then(__nccwpck_require__.bind(__nccwpck_require__, 4429));
        const report = `${JSON.stringify(reportOf(outcome, evidence), null, 2)}\n`;
        (0,claims/* writeClaimed */.Ln)(reportFile, job/* withoutSecrets */.cT(report));
        const name = job/* input */.hF("report-file").trim();
        job/* setOutputs */.n0({ "report-file": name });
        logLine(`Report: ${name}`);
    });
    await tellIfItFails("warning", "The SARIF file", async () => {
        if (sarifFile === undefined)
            return;
        const { sarifOf } = await __nccwpck_require__.e(/* import() */ 726).then(__nccwpck_require__.bind(__nccwpck_require__, 1726));
        const sarif = sarifOf(outcome, evidence, (0,marker/* scopeDigest */.h$)(scope).slice(7, 19));
        if (sarif === undefined)
            return logLine("SARIF: not written, since not everything was read");
        (0,claims/* writeClaimed */.Ln)(sarifFile, job/* withoutSecrets */.cT(`${JSON.stringify(sarif, null, 2)}\n`));
        const name = job/* input */.hF("sarif-file").trim();
        job/* setOutputs */.n0({ "sarif-file": name });
        logLine(`SARIF: ${name}`);
    });
    await tellIfItFails("warning", "The job summary", () => {
        const rest = inputs?.driftIssue === "true" && (0,declared_event/* allowsIssue */.iz)(job/* event */.f0()) ? driftedBeyond(outcome) : 0;
        const note = rest > 0 ? `\n${(0,wording/* withoutIssue */.Kh)(rest)}\n` : "";
        return job/* writeSummary */.Sy(`${(0,summary/* summaryOf */.Y)(outcome, evidence)}${note}`);
    });
}
// A lower bound: open issues of accounts that other jobs look at count towards the limit too.
function driftedBeyond({ accounts }) {
    return Math.max(0, accounts.filter(({ result }) => result === "drifted").length - wording/* maxOpenIssues */.D9);
}
function logLine(text) {
    job/* log */.Rm([{ lines: [{ text: (0,messages_text/* visible */.RK)(text) }] }]);
}
async function tellIfItFails(level, what, work) {
    try {
        await work();
    }
    catch (error) {
        const code = error instanceof Error && "code" in error ? ` (${(0,messages_text/* visible */.RK)(String(error.code))})` : "";
        const consequence = level === "error" ? "Later steps cannot know the result." : "The result stands.";
        const message = `${what} could not be written${code}. ${consequence}`;
        if (level === "error")
            job/* exit */.NS(true);
        job/* annotate */.fz([{ level, title: "Not written", message }]);
    }
}


/***/ }),

/***/ 4389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o_: () => (/* binding */ inGit),
  r4: () => (/* binding */ inWords),
  FK: () => (/* binding */ isInside),
  OG: () => (/* binding */ readPolicyText),
  PX: () => (/* binding */ realFolder),
  id: () => (/* binding */ realWorkspace),
  SH: () => (/* binding */ repositoryPath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: ../.build/declared/policy.js
var policy = __nccwpck_require__(6541);
// EXTERNAL MODULE: ../.build/messages/errors.js
var errors = __nccwpck_require__(8798);
// EXTERNAL MODULE: ../.build/messages/text.js
var messages_text = __nccwpck_require__(322);
;// CONCATENATED MODULE: ../.build/edges/github/workspace.js






/**
 * Reads the policy file: in the workspace by real path, a regular file of at most 1 MiB in UTF-8.
 * @throws ActionError invalid-policy, naming the file; invalid-inputs where the workspace is no folder.
 */
function readPolicyText(path, { workspace }) {
    const refuse = (fault, hint) => new errors/* ActionError */.lZ("invalid-policy", `policy-file is ${(0,messages_text/* quote */.hD)(path)}, which ${fault}.`, { hint });
    const elsewhere = "Name a file in the workspace, and check the repository out first (actions/checkout).";
    const root = realWorkspace(workspace);
    const bytes = inWords(() => readRegular((0,external_node_path_.resolve)(workspace, path), root, (fault) => refuse(fault, elsewhere)), (why, code) => code === "ENOENT"
        ? refuse("does not exist", elsewhere)
        : refuse(`cannot be read: ${why}`, "Check its path, and the permissions of the file and its folders."));
    if (bytes.length > policy/* maxPolicyBytes */.si)
        throw refuse("is larger than 1 MiB", "Split it into several files.");
    try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw refuse("is not UTF-8 text", "Save it as UTF-8.");
    }
}
/**
 * What the repository calls a file: its real path from the workspace, with slashes. One that is not there is called what
 * the input calls it.
 */
function repositoryPath(path, { workspace }) {
    const root = realFolder(workspace);
    try {
        const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(workspace, path));
        return root !== undefined && isInside(root, real) ? (0,external_node_path_.relative)(root, real).split(external_node_path_.sep).join("/") : path;
    }
    catch {
        return path;
    }
}
// What is too large is not read to be refused.
function readRegular(wanted, root, refuse) {
    const real = (0,external_node_fs_.realpathSync)(wanted);
    if (!isInside(root, real))
        throw refuse("lies outside the workspace");
    if (inGit(real))
        throw refuse("lies in .git");
    const there = (0,external_node_fs_.lstatSync)(real);
    if (!there.isFile())
        throw refuse("is not a regular file");
    return there.size > policy/* maxPolicyBytes */.si ? Buffer.alloc(policy/* maxPolicyBytes */.si + 1) : (0,external_node_fs_.readFileSync)(real);
}
/** @throws ActionError invalid-inputs where there is no such folder. */
function realWorkspace(path) {
    const real = realFolder(path);
    if (real !== undefined)
        return real;
    throw new errors/* ActionError */.lZ("invalid-inputs", `GITHUB_WORKSPACE is ${(0,messages_text/* quote */.hD)(path)}, which is not a folder.`, {
        hint: "Leave it as the runner sets it.",
    });
}
/** The real path of a folder; undefined where there is none, or none that may be looked at. */
function realFolder(path) {
    try {
        const real = (0,external_node_fs_.realpathSync)(path);
        return (0,external_node_fs_.lstatSync)(real).isDirectory() ? real : undefined;
    }
    catch {
        return undefined;
    }
}
/** Does what the system may refuse. Its refusal is told in its own words, such as "name too long (ENAMETOOLONG)". */
function inWords(work, refuse) {
    try {
        return work();
    }
    catch (error) {
        if (!(error instanceof Error && "code" in error && typeof error.code === "string"))
            throw error;
        // Node itself refuses a NUL byte, and has no words of the system for it. rmSync's numbers lack their sign.
        const isSystems = "errno" in error && typeof error.errno === "number";
        const words = isSystems ? (0,external_node_util_namespaceObject.getSystemErrorMessage)(-Math.abs(Number(error.errno))) : "";
        throw refuse(words === "" ? error.code : `${words} (${error.code})`, error.code);
    }
}
/** Whether it lies in a folder `.git`, however that is spelt. */
function inGit(path) {
    return path.split(external_node_path_.sep).some((part) => part.toLowerCase() === ".git");
}
/** Whether a path lies below a folder; the folder itself does not. */
function isInside(root, path) {
    const way = (0,external_node_path_.relative)(root, path);
    return way !== "" && way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0,external_node_path_.isAbsolute)(way);
}


/***/ }),

/***/ 9251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/**
 * Parses JSON (RFC 8259); undefined where it is none, and where a map says two things under one key, of which JSON.parse takes
 * the last.
 */
function parseJson(text) {
    try {
        const value = JSON.parse(text);
        return keysOf(value) === keysIn(text) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function keysOf(value) {
    if (typeof value !== "object" || value === null)
        return 0;
    const inner = Object.values(value);
    return inner.reduce((sum, one) => sum + keysOf(one), Array.isArray(value) ? 0 : inner.length);
}
// A key is a string before a colon, and no other string is.
function keysIn(text) {
    const nextString = /[^"]*"(?:[^"\\]|\\.)*"\s*:?/y;
    let keys = 0;
    while (nextString.test(text))
        if (text[nextString.lastIndex - 1] === ":")
            keys++;
    return keys;
}


/***/ }),

/***/ 7671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openPace)
});

;// CONCATENATED MODULE: ../node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ../node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}

;// CONCATENATED MODULE: ../.build/edges/pace.js

const [fewAccounts, mostAccounts] = [10, 32];
// An answer that took less than so many times the quickest shows that nobody is kept waiting.
const quick = 2;
/**
 * Decides how many accounts are asked side by side. Twilio's limits are an account's own, so beyond ten it is courtesy: one
 * more for every answer that is quick, half as many at a 429, and no more from then on. What a 429 asks to wait, the
 * transport waits.
 */
function openPace() {
    const pace = pLimit(fewAccounts);
    let quickestMs = Number.POSITIVE_INFINITY;
    let slowedAt;
    return {
        pace,
        onAnswer({ status, sentAt, at }) {
            if (status === 429) {
                // What was under way already when it was halved tells nothing new.
                if (slowedAt !== undefined && sentAt < slowedAt)
                    return;
                slowedAt = at;
                pace.concurrency = Math.max(1, Math.floor(pace.concurrency / 2));
                return;
            }
            quickestMs = Math.min(quickestMs, at - sentAt);
            if (slowedAt !== undefined || status >= 500 || at - sentAt >= quick * quickestMs)
                return;
            pace.concurrency = Math.min(mostAccounts, pace.concurrency + 1);
        },
    };
}


/***/ }),

/***/ 5449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XN: () => (/* binding */ allowGitHub),
/* harmony export */   nM: () => (/* binding */ readProxy),
/* harmony export */   vd: () => (/* binding */ proxyRefusal)
/* harmony export */ });
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);

/**
 * Reads `https_proxy` or `HTTPS_PROXY`, with or without a scheme. `NO_PROXY` is looked at for each request.
 * @throws ActionError where it is not an http or https URL.
 */
function readProxy(env) {
    const text = env["https_proxy"] || env["HTTPS_PROXY"];
    if (!text)
        return undefined;
    const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
    const url = URL.parse(withScheme);
    if (url === null || !/^https?:$/.test(url.protocol)) {
        throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("invalid-inputs", "HTTPS_PROXY is not the URL of an http or https proxy.", {
            hint: "Use http://HOST:PORT, with the login percent-encoded if there is one.",
        });
    }
    if (url.username === "" && url.password === "")
        return { url, headers: {}, secrets: [] };
    const [user, password] = [percentDecode(url.username), percentDecode(url.password)];
    const basic = Buffer.from(`${user}:${password}`).toString("base64");
    // A user name alone is a token.
    const login = password === "" ? [user, url.username] : [password, url.password];
    const secrets = [...new Set([...login, basic])];
    // As a header, not in the URL: the agent prints its URL under DEBUG=*.
    url.username = "";
    url.password = "";
    return { url, headers: { "Proxy-Authorization": `Basic ${basic}` }, secrets };
}
function percentDecode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        // A bare percent sign in a password: what was meant is the text itself.
        return text;
    }
}
/** What to do where GitHub cannot be reached for want of the proxy or its certificate. */
const allowGitHub = "HTTPS_PROXY, NO_PROXY and NODE_EXTRA_CA_CERTS count for GitHub too: allow its API there, and name its CA.";
/** What a proxy answered at CONNECT in place of a way to this host. */
function proxyRefusal(host, status) {
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("twilio-unavailable", `The proxy in HTTPS_PROXY refused the connection (${status}).`, {
        hint: status === 407
            ? "Give the proxy's login in HTTPS_PROXY, or correct it."
            : `Allow the runner to reach ${host} through this proxy, or name it in NO_PROXY.`,
        isTransient: status >= 500,
    });
}


/***/ }),

/***/ 3787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ openTransport)
});

;// CONCATENATED MODULE: external "node:https"
const external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
;// CONCATENATED MODULE: external "node:tls"
const external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
;// CONCATENATED MODULE: ../node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
    const usingSsl = reqUrl.protocol === 'https:';
    if (checkBypass(reqUrl)) {
        return undefined;
    }
    const proxyVar = (() => {
        if (usingSsl) {
            return process.env['https_proxy'] || process.env['HTTPS_PROXY'];
        }
        else {
            return process.env['http_proxy'] || process.env['HTTP_PROXY'];
        }
    })();
    if (proxyVar) {
        try {
            return new DecodedURL(proxyVar);
        }
        catch (_a) {
            if (!proxyVar.startsWith('http://') && !proxyVar.startsWith('https://'))
                return new DecodedURL(`http://${proxyVar}`);
        }
    }
    else {
        return undefined;
    }
}
function checkBypass(reqUrl) {
    if (!reqUrl.hostname) {
        return false;
    }
    const reqHost = reqUrl.hostname;
    if (isLoopbackAddress(reqHost)) {
        return true;
    }
    const noProxy = process.env['no_proxy'] || process.env['NO_PROXY'] || '';
    if (!noProxy) {
        return false;
    }
    // Determine the request port
    let reqPort;
    if (reqUrl.port) {
        reqPort = Number(reqUrl.port);
    }
    else if (reqUrl.protocol === 'http:') {
        reqPort = 80;
    }
    else if (reqUrl.protocol === 'https:') {
        reqPort = 443;
    }
    // Format the request hostname and hostname with port
    const upperReqHosts = [reqUrl.hostname.toUpperCase()];
    if (typeof reqPort === 'number') {
        upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
    }
    // Compare request host against noproxy
    for (const upperNoProxyItem of noProxy
        .split(',')
        .map(x => x.trim().toUpperCase())
        .filter(x => x)) {
        if (upperNoProxyItem === '*' ||
            upperReqHosts.some(x => x === upperNoProxyItem ||
                x.endsWith(`.${upperNoProxyItem}`) ||
                (upperNoProxyItem.startsWith('.') &&
                    x.endsWith(`${upperNoProxyItem}`)))) {
            return true;
        }
    }
    return false;
}
function isLoopbackAddress(host) {
    const hostLower = host.toLowerCase();
    return (hostLower === 'localhost' ||
        hostLower.startsWith('127.') ||
        hostLower.startsWith('[::1]') ||
        hostLower.startsWith('[0:0:0:0:0:0:0:1]'));
}
class DecodedURL extends URL {
    constructor(url, base) {
        super(url, base);
        this._decodedUsername = decodeURIComponent(super.username);
        this._decodedPassword = decodeURIComponent(super.password);
    }
    get username() {
        return this._decodedUsername;
    }
    get password() {
        return this._decodedPassword;
    }
}
//# sourceMappingURL=proxy.js.map
// EXTERNAL MODULE: ../node_modules/https-proxy-agent/dist/index.js
var dist = __nccwpck_require__(7511);
;// CONCATENATED MODULE: ../node_modules/is-network-error/index.js
const objectToString = Object.prototype.toString;

const isError = value => objectToString.call(value) === '[object Error]';

const errorMessages = new Set([
	'network error', // Chrome
	'NetworkError when attempting to fetch resource.', // Firefox
	'The Internet connection appears to be offline.', // Safari 16
	'Network request failed', // `cross-fetch`
	'fetch failed', // Undici (Node.js)
	'terminated', // Undici (Node.js)
	' A network error occurred.', // Bun (WebKit)
	'Network connection lost', // Cloudflare Workers (fetch)
]);

function isNetworkError(error) {
	const isValid = error
		&& isError(error)
		&& error.name === 'TypeError'
		&& typeof error.message === 'string';

	if (!isValid) {
		return false;
	}

	const {message, stack} = error;

	// Safari 17+ has generic message but no stack for network errors
	if (message === 'Load failed' || (message.startsWith('Load failed (') && message.endsWith(')'))) {
		return stack === undefined
			// Sentry adds its own stack trace to the fetch error, so also check for that
			|| '__sentry_captured__' in error;
	}

	// Deno network errors start with specific text
	if (message.startsWith('error sending request for url')) {
		return true;
	}

	// Chrome: exact "Failed to fetch" or with hostname: "Failed to fetch (example.com)"
	if (message === 'Failed to fetch' || (message.startsWith('Failed to fetch (') && message.endsWith(')'))) {
		return true;
	}

	// Standard network error messages
	return errorMessages.has(message);
}

;// CONCATENATED MODULE: ../node_modules/p-retry/index.js


function validateRetries(retries) {
	if (typeof retries === 'number') {
		if (retries < 0) {
			throw new TypeError('Expected `retries` to be a non-negative number.');
		}

		if (Number.isNaN(retries)) {
			throw new TypeError('Expected `retries` to be a valid number or Infinity, got NaN.');
		}

		// Not `Number.isSafeInteger`, which would reject a huge `retries`. That is accepted on purpose and behaves as effectively forever.
		// eslint-disable-next-line unicorn/prefer-number-is-safe-integer
		if (Number.isFinite(retries) && !Number.isInteger(retries)) {
			throw new TypeError('Expected `retries` to be a non-negative integer or Infinity.');
		}
	} else if (retries !== undefined) {
		throw new TypeError('Expected `retries` to be a number or Infinity.');
	}
}

function validateNumberOption(name, value, {allowInfinity = false} = {}) {
	if (typeof value !== 'number' || Number.isNaN(value)) {
		throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity ? ' or Infinity' : ''}.`);
	}

	if (!allowInfinity && !Number.isFinite(value)) {
		throw new TypeError(`Expected \`${name}\` to be a finite number.`);
	}

	if (value < 0) {
		throw new TypeError(`Expected \`${name}\` to be \u{2265} 0.`);
	}
}

function validateOption(name, value, type) {
	// `null` means "not provided", as it does for the other options. `unref` needs this because it is the one option with no default of its own.
	if (value === undefined || value === null) {
		return;
	}

	if (typeof value !== type) {
		throw new TypeError(`Expected \`${name}\` to be a ${type}.`);
	}
}

function validateSignal(value) {
	// `null` means "not provided", as it does for the other options.
	if (value === undefined || value === null) {
		return;
	}

	// Duck typed rather than `instanceof`, so a signal from another realm still works. All three methods are checked because `removeEventListener` is called from inside a timer callback, where a `TypeError` would be an uncaught exception rather than a rejection the caller could catch.
	if (typeof value.throwIfAborted !== 'function'
		|| typeof value.addEventListener !== 'function'
		|| typeof value.removeEventListener !== 'function') {
		throw new TypeError('Expected `signal` to be an AbortSignal.');
	}
}

class AbortError extends Error {
	constructor(message) {
		super(typeof message === 'string' ? message : undefined);

		this.name = 'AbortError';

		if (message instanceof Error) {
			this.originalError = message;
			({message} = message);
		} else {
			// Created here, so it already captures every caller frame. Copying `this.stack` instead would only rewrite the header, which is rendered lazily from `name` and `message` at read time. It also stringifies a non-string message, so reuse its result below.
			this.originalError = new Error(message);
			({message} = this.originalError);

			// The caller sees this error, so the frame for this constructor is dropped where the runtime supports it. Left in, the top frame blames p-retry for an error the caller threw. An error the caller passed keeps its own stack, which points at their throw site already. V8-only, hence the lint exception, and the optional call leaves the stack as it is where it is missing.
			// eslint-disable-next-line unicorn/no-nonstandard-builtin-properties
			Error.captureStackTrace?.(this.originalError, AbortError);
		}

		this.message = message;
	}
}

// `setTimeout` cannot represent a longer delay and fires it right away instead, which turns a long backoff into a tight retry loop. Cap at the largest value it can still hold.
const maximumDelay = (2 ** 31) - 1;

function calculateDelay(retriesConsumed, options) {
	// Nothing to wait for, and multiplying by a factor that has grown to `Infinity` would give `NaN`.
	if (options.minTimeout === 0) {
		return 0;
	}

	// `retriesConsumed` starts at 0 and only ever counts up, so the first retry is already attempt 1.
	const attempt = retriesConsumed + 1;
	const random = options.randomize ? (Math.random() + 1) : 1;

	const timeout = Math.round(random * options.minTimeout * (options.factor ** (attempt - 1)));

	// `maxTimeout` rounds up, so a fractional cap still gives a whole number of milliseconds. Rounding down would turn a cap below 1 into no timer at all, which never yields to the event loop. `Math.ceil(Infinity)` is `Infinity`.
	return Math.min(timeout, Math.ceil(options.maxTimeout), maximumDelay);
}

function calculateRemainingTime(start, max) {
	return Number.isFinite(max) ? max - (performance.now() - start) : max;
}

async function delayForRetry(delay, options) {
	if (delay <= 0) {
		return;
	}

	await new Promise((resolve, reject) => {
		// Registered with `once`, so it removes itself when it fires.
		const onAbort = () => {
			clearTimeout(timeoutToken);
			reject(options.signal.reason);
		};

		const timeoutToken = setTimeout(() => {
			options.signal?.removeEventListener('abort', onAbort);
			resolve();
		}, delay);

		if (options.unref) {
			timeoutToken.unref?.();
		}

		options.signal?.addEventListener('abort', onAbort, {once: true});
	});
}

// Stringifying a thrown value can itself throw, for an object with no usable `toString`. That must never be allowed to replace the failure the caller is actually dealing with.
//
// A thrown value whose own accessors or proxy traps throw is not supported, here or anywhere else. It comes from the caller's own code, so it is not something to defend against.
function stringifyThrownValue(value) {
	try {
		return String(value);
	} catch {
		return Object.prototype.toString.call(value);
	}
}

// `AbortError` wraps the error the caller actually wants, and the wrappers can be nested, so keep unwrapping until the cause is reached. Otherwise an `AbortError` would escape `pRetry` and a `catch` doing `error instanceof AbortError` would read a real failure as a cancellation.
//
// Two wrappers whose `originalError` points at each other are not supported, like the thrown values above.
function unwrapAbortError(error) {
	let cause = error;

	// A wrapper with no error to unwrap to is the cause as far as it goes.
	while (cause instanceof AbortError && cause.originalError instanceof Error) {
		cause = cause.originalError;
	}

	return cause;
}

async function onAttemptFailure({error, attemptNumber, retriesConsumed, startTime, options}) {
	// The signal is checked after the operation and after every callback, so a cancellation is never reported as an operation failure or a callback's decision, and no callback runs after it. The last check also guards the delay, whose abort listener never fires on a signal that is already aborted.
	const abortIfNeeded = () => {
		options.signal?.throwIfAborted();
	};

	const normalizedError = error instanceof Error
		? error
		: new TypeError(`Non-error was thrown: "${stringifyThrownValue(error)}". You should only throw errors.`);

	// Checked before unwrapping an `AbortError`, because the reason a caller aborted with is final. Unwrapping it would replace the reason they chose with whatever is inside it, and it would also let an `AbortError` from the operation outrank a cancellation the caller asked for.
	abortIfNeeded();

	if (normalizedError instanceof AbortError) {
		throw unwrapAbortError(normalizedError);
	}

	// `retriesConsumed` only ever advances while `retriesLeft` is above 0, so this is never negative. `Infinity` minus a finite count is `Infinity`, so an unlimited budget needs no special case.
	const retriesLeft = options.retries - retriesConsumed;

	// A `TypeError` normally means the operation itself is broken rather than the thing it was trying to reach, so retrying it does not help. A network `TypeError` is the exception, and its message differs per runtime, so it has to be recognised rather than assumed.
	const isRetriableError = !(normalizedError instanceof TypeError) || isNetworkError(normalizedError);

	// Out of time already, out of retries, or a failure that is never retried, so the delay is 0 and the callbacks are told that no retry follows. Only computed when a retry can still follow, so a randomized delay does not draw from `Math.random` for a wait that is never taken.
	const timeLeft = calculateRemainingTime(startTime, options.maxRetryTime);
	const delayTime = isRetriableError && timeLeft > 0 && retriesLeft > 0 ? calculateDelay(retriesConsumed, options) : 0;

	const consumeRetryContext = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
		retryDelay: delayTime,
	});

	// No answer means no opinion, so fall back to the default. Treating it as `false` instead would leave `retries` uncounted and let the loop run forever.
	const consumeRetry = (await options.shouldConsumeRetry(consumeRetryContext)) ?? true;

	abortIfNeeded();

	const effectiveDelay = consumeRetry ? delayTime : 0;
	const context = Object.freeze({
		error: normalizedError,
		attemptNumber,
		retriesLeft,
		retriesConsumed,
		retryDelay: effectiveDelay,
	});

	await options.onFailedAttempt(context);

	abortIfNeeded();

	const remainingTime = calculateRemainingTime(startTime, options.maxRetryTime);

	// No time or budget left, or a failure that retrying cannot help with.
	if (
		!isRetriableError
		|| remainingTime <= 0
		|| retriesLeft <= 0
	) {
		throw normalizedError;
	}

	const shouldRetry = await options.shouldRetry(context);

	abortIfNeeded();

	if (!shouldRetry) {
		throw normalizedError;
	}

	const remainingTimeAfterShouldRetry = calculateRemainingTime(startTime, options.maxRetryTime);

	if (remainingTimeAfterShouldRetry <= 0) {
		throw normalizedError;
	}

	if (!consumeRetry) {
		return false;
	}

	await delayForRetry(Math.min(effectiveDelay, remainingTimeAfterShouldRetry), options);

	return true;
}

async function pRetry(input, options = {}) {
	options = {...options};

	// Applied before validating, so that `null` means "not provided" here as it does for every other option.
	options.retries ??= 10;

	validateRetries(options.retries);

	if (Object.hasOwn(options, 'forever')) {
		throw new Error('The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.');
	}

	options.factor ??= 2;
	options.minTimeout ??= 1000;
	options.maxTimeout ??= Infinity;
	options.maxRetryTime ??= Infinity;
	options.randomize ??= false;
	options.onFailedAttempt ??= () => {};
	options.shouldRetry ??= () => true;
	options.shouldConsumeRetry ??= () => true;

	// Validate the options that have a runtime type to check.
	validateOption('onFailedAttempt', options.onFailedAttempt, 'function');
	validateOption('shouldRetry', options.shouldRetry, 'function');
	validateOption('shouldConsumeRetry', options.shouldConsumeRetry, 'function');
	validateOption('randomize', options.randomize, 'boolean');
	validateOption('unref', options.unref, 'boolean');
	validateSignal(options.signal);
	validateNumberOption('factor', options.factor);
	validateNumberOption('minTimeout', options.minTimeout);
	validateNumberOption('maxTimeout', options.maxTimeout, {allowInfinity: true});
	validateNumberOption('maxRetryTime', options.maxRetryTime, {allowInfinity: true});

	// A negative factor is rejected above, so this only catches `0`. Treat it as `1` to keep the delay constant instead of dropping to zero after the first retry.
	if (options.factor === 0) {
		options.factor = 1;
	}

	options.signal?.throwIfAborted();

	let attemptNumber = 0;
	let retriesConsumed = 0;
	const startTime = performance.now();

	// A consumed count is always finite, so `Infinity` keeps this true and needs no special case.
	while (retriesConsumed <= options.retries) {
		attemptNumber++;

		try {
			options.signal?.throwIfAborted();

			const result = await input(attemptNumber);

			options.signal?.throwIfAborted();

			return result;
		} catch (error) {
			if (await onAttemptFailure({
				error,
				attemptNumber,
				retriesConsumed,
				startTime,
				options,
			})) {
				retriesConsumed++;
			}
		}
	}

	// Unreachable: `onAttemptFailure` throws once `retriesLeft` reaches 0, which is the same state the loop condition tests, so the loop is always left by a throw. Kept as a guard against a future change to either side breaking that pairing.
	throw new Error('Retry attempts exhausted without throwing an error.');
}

function makeRetriable(function_, options) {
	return function (...arguments_) {
		return pRetry(() => function_.apply(this, arguments_), options);
	};
}

// EXTERNAL MODULE: ../.build/messages/errors.js
var errors = __nccwpck_require__(8798);
// EXTERNAL MODULE: ../.build/tool.js
var tool = __nccwpck_require__(6824);
;// CONCATENATED MODULE: ../.build/edges/network-errors.js

/** What a host answered cannot be its own, or cannot be believed. */
function badAnswer(host, what, cause) {
    return new errors/* ActionError */.lZ("bad-response", `${host} answered with ${what}.`, {
        hint: "Something between the runner and the host may be answering in its place: check the proxy.",
        cause,
    });
}
/** A host answered with a 101 or an upgrade, which ends in no answer. */
function switchedProtocol(host, status = 101) {
    return badAnswer(host, `another protocol (${status}), which nobody asked for`);
}
/** A host is out of reach for now: what may be repeated may be tried again. */
function unavailable(host, what, cause) {
    return new errors/* ActionError */.lZ("twilio-unavailable", `${host} ${what}.`, {
        hint: `Run again later${host.endsWith(".twilio.com") ? "; Twilio's state is at https://status.twilio.com" : ""}.`,
        cause,
        isTransient: true,
    });
}
/** What Node says of a connection that failed, in words. */
function networkError(host, error) {
    const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "no code";
    // Node's names for a certificate that it does not accept (OpenSSL's X509_V_ERR_…, and ERR_TLS_…).
    if (/CERT|ERR_TLS|UNABLE_TO|SELF_SIGNED/.test(code)) {
        return new errors/* ActionError */.lZ("twilio-unavailable", `The certificate shown for ${host} cannot be trusted (${code}).`, {
            hint: "Behind a proxy that inspects TLS, name its CA in NODE_EXTRA_CA_CERTS.",
            cause: error,
        });
    }
    return unavailable(host, `could not be reached (${code})`, error);
}

// EXTERNAL MODULE: ../.build/edges/proxy.js
var proxy = __nccwpck_require__(5449);
;// CONCATENATED MODULE: ../.build/edges/transport.js










const retries = 3;
const mebibyte = 1024 * 1024;
const maxWaitMs = 60_000;
// Servers close a connection that is idle for five seconds or more, and what is sent at that moment is lost. Ours end first.
const maxIdleMs = 900;
// Given to each request, so that NODE_TLS_REJECT_UNAUTHORIZED cannot turn it off.
const rejectUnauthorized = true;
/** Opens the one door to the network. Its connections are kept for the next request, and end with the run's signal. */
function openTransport(rules) {
    const kept = openAgents(rules, true);
    const fresh = openAgents(rules, false);
    return async (call) => {
        const url = new URL(call.url);
        if (url.protocol !== "https:" ||
            !rules.hosts.includes(url.host) ||
            !rules.methods.includes(call.method)) {
            throw new errors/* ActionError */.lZ("internal", `A ${call.method} to ${url.host} is not allowed in this run.`, {
                hint: `Please report this as a bug: ${tool/* bugForm */.j6}`,
            });
        }
        const { signal, letGo } = endingWith(rules.signal, call.withinMs);
        const transport = { ...rules, signal, kept, fresh };
        return pRetry((attempt) => attemptOnce(call, transport, attempt), {
            retries,
            // Jitter: many jobs of one matrix start in the same second.
            randomize: true,
            minTimeout: 300,
            maxTimeout: 5_000,
            signal,
            shouldRetry: ({ error }) => error instanceof errors/* ActionError */.lZ && error.isTransient && isSafeToRepeat(call, error),
        })
            .catch((error) => {
            rules.signal.throwIfAborted();
            throw signal.aborted ? unavailable(url.host, "did not answer in time", error) : error;
        })
            .finally(letGo);
    };
}
/**
 * A signal that is aborted with another, and once its time is over, until it is let go of. AbortSignal.timeout keeps what
 * listens to it until then, and what AbortSignal.any makes is kept by the run's signal until all garbage is collected.
 */
function endingWith(signal, ms) {
    if (ms === undefined)
        return { signal, letGo: () => { } };
    const ending = new AbortController();
    const end = () => ending.abort(signal.reason);
    const timer = setTimeout(() => ending.abort(), ms).unref();
    if (signal.aborted)
        end();
    signal.addEventListener("abort", end);
    const letGo = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
    };
    return { signal: ending.signal, letGo };
}
// Twilio does not process what it answers with 429 (code 20429); every other failed write may have been processed.
function isSafeToRepeat(call, error) {
    if (call.method === "GET")
        return true;
    return error.reason === "rate-limited" && isHostsOwn(call, error);
}
function isHostsOwn({ requestIdHeader }, { cause }) {
    return (requestIdHeader === undefined ||
        (typeof cause === "object" && cause !== null && "requestId" in cause && cause.requestId !== undefined));
}
async function attemptOnce(call, transport, attempt) {
    const { host } = new URL(call.url);
    const attemptMs = transport.attemptMs ?? 20_000;
    const [sentAt, time] = [performance.now(), new Date().toISOString()];
    const tell = (ending) => {
        const milliseconds = Math.round(performance.now() - sentAt);
        call.onAttempt?.({ attempt, time, milliseconds, ...ending });
    };
    const { signal, letGo } = endingWith(transport.signal, attemptMs);
    // Outside of what is caught: what cannot even be sent is a bug of ours, not the network's.
    const request = transport_open(call, transport.kept);
    const answer = await answerTo(request, transport, signal)
        .catch((error) => {
        if (signal.aborted || !wasClosedWhileKept(request, error))
            throw error;
        return answerTo(transport_open(call, transport.fresh), transport, signal);
    })
        .catch((error) => {
        transport.signal.throwIfAborted();
        if (error instanceof errors/* ActionError */.lZ)
            throw error;
        if (signal.aborted)
            throw unavailable(host, `did not answer within ${attemptMs / 1000} s`, error);
        throw networkError(host, error);
    })
        .catch((error) => {
        tell({ failure: error instanceof Error ? error.message : "" });
        throw error;
    })
        .finally(letGo);
    tell({ answer });
    transport.onAnswer?.({ status: answer.status, sentAt, at: performance.now() });
    if (answer.status === 429) {
        throw await rateLimited(call, answer, { mayWait: attempt <= retries, signal: transport.signal });
    }
    if (answer.status >= 500)
        throw unavailable(host, `answered ${answer.status}`);
    if (answer.status < 200)
        throw switchedProtocol(host, answer.status);
    if (answer.status >= 300 && answer.status < 400) {
        throw badAnswer(host, `a redirect (${answer.status}), which is never followed`);
    }
    return answer;
}
let trusted;
// One for all connections: each of its own would read the certificates of all authorities again.
function trustedAuthorities() {
    trusted ??= (0,external_node_tls_namespaceObject.createSecureContext)();
    return trusted;
}
// Closed while it was kept: that says nothing about the host, only that the request came too late. A write may have come
// in time all the same.
function wasClosedWhileKept({ method, reusedSocket }, error) {
    return method === "GET" && reusedSocket && !(error instanceof errors/* ActionError */.lZ);
}
function transport_open({ method, url, headers, body }, agents) {
    const options = {
        method,
        headers,
        agent: agents(url),
        rejectUnauthorized,
        secureContext: trustedAuthorities(),
    };
    const request = external_node_https_namespaceObject.request(url, options);
    request.end(body);
    return request;
}
function answerTo(request, rules, signal) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const { host } = request;
    const giveUp = (error) => {
        reject(error);
        request.destroy();
    };
    // Not the request's own `signal`: Node says nothing of a request that is aborted before it has a socket.
    const abandon = () => giveUp(signal.reason);
    signal.addEventListener("abort", abandon);
    request.once("proxyConnect", ({ statusCode: status }) => {
        if (status !== 200)
            giveUp((0,proxy/* proxyRefusal */.vd)(host, status));
    });
    request.once("upgrade", (response, socket) => {
        giveUp(switchedProtocol(host, response.statusCode));
        socket.destroy();
    });
    request.on("error", reject);
    request.once("response", (response) => {
        const { statusCode: status = 0, headers } = response;
        readBody(response, host, rules.maxBodyBytes ?? mebibyte).then(
        // A refusal is quoted to people; what is no refusal is compared and written back, so it must stay as it is.
        (body) => resolve({ status, headers, body: status < 400 ? body : rules.hideSecrets(body) }), giveUp);
    });
    return promise.finally(() => signal.removeEventListener("abort", abandon));
}
const utf8 = new TextDecoder("utf-8", { fatal: true });
async function readBody(response, host, maxBytes) {
    const { promise, resolve, reject } = Promise.withResolvers();
    const chunks = [];
    let bytes = 0;
    // Not as an iterator, for which Node listens to many more events.
    response.on("error", reject).on("end", resolve);
    response.on("data", (chunk) => {
        bytes += chunk.length;
        if (bytes > maxBytes)
            reject(badAnswer(host, `more than ${maxBytes / mebibyte} MiB`));
        else
            chunks.push(chunk);
    });
    await promise;
    try {
        return utf8.decode(Buffer.concat(chunks));
    }
    catch (cause) {
        // Replaced bytes would be written back as they were never set.
        throw badAnswer(host, "text that is not UTF-8", cause);
    }
}
// They carry the run's signal, not an attempt's: it ends those that are idle, and those behind a proxy that is silent at
// CONNECT, which an attempt leaves to themselves.
function openAgents({ proxy, signal }, keepAlive) {
    // The time-out is that of idle ones: a write, too, goes out on a connection that was in use a moment ago, or on a new one.
    const options = { keepAlive, signal, timeout: maxIdleMs, rejectUnauthorized };
    const direct = new external_node_https_namespaceObject.Agent(options);
    if (proxy === undefined)
        return () => direct;
    const tunnels = new dist.HttpsProxyAgent(proxy.url, { ...options, headers: proxy.headers });
    // The agent does not keep the options that it is made with, and where nobody tells it what it is for it looks through a
    // stack of calls for each request.
    Object.assign(tunnels.options, options);
    Object.assign(tunnels, { protocol: "https:", defaultPort: 443 });
    return (url) => (checkBypass(new URL(url)) ? direct : tunnels);
}
async function rateLimited(call, answer, wait) {
    const ms = retryAfterMs(answer.headers["retry-after"]);
    const isTooLong = ms > maxWaitMs;
    if (ms > 0 && wait.mayWait && !isTooLong) {
        await (0,promises_.setTimeout)(ms, undefined, { signal: wait.signal }).catch(() => wait.signal.throwIfAborted());
    }
    return new errors/* ActionError */.lZ("rate-limited", `${new URL(call.url).host} answered 429: too many requests${isTooLong ? `, and asks to wait ${Math.ceil(ms / 1000)} s` : ""}.`, {
        hint: "Run again later, and run fewer jobs against this account at the same time.",
        isTransient: !isTooLong,
        cause: { status: 429, requestId: answer.headers[call.requestIdHeader ?? ""] },
    });
}
// RFC 9110, 10.2.3: seconds or a date. What is neither says nothing.
function retryAfterMs(header) {
    if (header === undefined)
        return 0;
    const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
    return Number.isNaN(ms) ? 0 : Math.max(0, ms);
}


/***/ }),

/***/ 3061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ openTwilio),
  P: () => (/* binding */ permissions)
});

// EXTERNAL MODULE: ../node_modules/zod/v4/mini/schemas.js + 2 modules
var schemas = __nccwpck_require__(2417);
// EXTERNAL MODULE: ../node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(8729);
// EXTERNAL MODULE: ../.build/messages/errors.js
var errors = __nccwpck_require__(8798);
// EXTERNAL MODULE: ../.build/messages/text.js
var messages_text = __nccwpck_require__(322);
// EXTERNAL MODULE: ../.build/run/identity.js
var identity = __nccwpck_require__(913);
// EXTERNAL MODULE: ../.build/settings/value.js
var value = __nccwpck_require__(2449);
// EXTERNAL MODULE: ../.build/messages/secrets.js
var secrets = __nccwpck_require__(3856);
// EXTERNAL MODULE: ../.build/settings/settings.js
var settings = __nccwpck_require__(4859);
// EXTERNAL MODULE: ../.build/edges/twilio/answers.js
var answers = __nccwpck_require__(6065);
// EXTERNAL MODULE: ../node_modules/zod/v4/mini/iso.js
var iso = __nccwpck_require__(7336);
// EXTERNAL MODULE: ../.build/edges/twilio/resources.js
var resources = __nccwpck_require__(359);
;// CONCATENATED MODULE: ../.build/edges/twilio/compositions.js






const address = `https://${resources/* hosts */.S.video}/v1/Compositions`;
const pageSize = 100;
const most = 10_000;
// Pages need not be full; a list of more than this has no end.
const maxPages = (2 * most) / pageSize;
const compositionSid = schemas/* string */.YjP().check(api/* _regex */.Fk(/^CJ[0-9a-fA-F]{32}$/));
const roomSid = schemas/* string */.YjP().check(api/* _regex */.Fk(/^RM[0-9a-fA-F]{32}$/));
const Listed = schemas/* object */.Ikc({
    sid: compositionSid,
    account_sid: schemas/* string */.YjP().check(api/* _regex */.Fk(value/* sidPattern */.JV.account)),
    room_sid: schemas/* nullish */.cl6(roomSid),
    status: schemas/* enum */.k5n(["enqueued", "processing", "completed", "deleted", "failed"]),
    date_created: iso/* datetime */.w$({ offset: true }),
    media_external_location: schemas/* nullish */.cl6(value/* wellFormed */.ES),
});
const Page = schemas/* object */.Ikc({
    compositions: schemas/* array */.YOg(Listed),
    meta: schemas/* object */.Ikc({ next_page_url: schemas/* nullish */.cl6(schemas/* string */.YjP()) }),
});
/**
 * All compositions of an account made since an instant, page by page.
 * @throws ActionError where a page is refused, cannot be believed or is another account's, where the pages have no end, and
 * invalid-inputs where there are more than 10,000.
 */
async function listCompositions(ask, { since, account }) {
    const found = new Map();
    const asked = new Set();
    let url = `${address}?${new URLSearchParams({ DateCreatedAfter: since, PageSize: `${pageSize}` })}`;
    while (url !== undefined) {
        asked.add(url);
        const { body } = await ask({ method: "get", uri: url, headers: {} });
        const page = (0,answers/* parseAnswer */.Wp)(Page, body);
        for (const one of page.compositions) {
            if (one.account_sid !== account)
                throw (0,identity/* wrongAccount */.H)(account, one.account_sid);
            // One that moves to the next page while it is read is listed twice.
            if (Date.parse(one.date_created) >= Date.parse(since))
                found.set(one.sid, compositionOf(one));
        }
        if (found.size > most)
            throw tooMany();
        url = nextOf(page.meta.next_page_url || undefined, asked);
    }
    return [...found.values()];
}
function compositionOf(one) {
    return {
        sid: one.sid,
        room: one.room_sid ?? "",
        status: one.status,
        created: one.date_created,
        location: one.media_external_location ?? "",
    };
}
function nextOf(next, asked) {
    if (next === undefined)
        return undefined;
    if (!next.startsWith(`${address}?`))
        throw (0,answers/* badResponse */.pb)("leads elsewhere", "list of compositions");
    if (asked.has(next) || asked.size >= maxPages)
        throw (0,answers/* badResponse */.pb)("has no last page", "list of compositions");
    return next;
}
function tooMany() {
    return new errors/* ActionError */.lZ("invalid-inputs", "More than 10,000 were made since verify-compositions began.", {
        hint: "Give verify-compositions a shorter span, and check more often.",
    });
}

// EXTERNAL MODULE: ../.build/edges/twilio/request.js
var request = __nccwpck_require__(3583);
;// CONCATENATED MODULE: ../.build/edges/twilio/account.js









/** The account that these credentials reach, through the `twilio` package's own resources over our transport. */
function connectAccount(connection) {
    const { credentials } = connection;
    const clientFor = (withinMs) => ({ request: (0,request/* requester */.l)(connection, { withinMs }) });
    return {
        login: credentials.kind === "auth-token" ? credentials.account : undefined,
        async read(resource) {
            try {
                const live = (0,answers/* parseAnswer */.Wp)(answers/* LiveSettings */.qj, await (0,resources/* settingsAt */.z1)(clientFor(), resource).fetch());
                const said = JSON.stringify(live);
                const hide = (0,secrets/* secretHider */.T)([credentials.secret, (0,request/* basicValue */.u)(credentials)]);
                if (hide(said) !== said)
                    throw (0,answers/* badResponse */.pb)("repeats the credentials");
                return { isConfigured: true, ...live };
            }
            catch (error) {
                if (!(0,answers/* isNotFound */.c4)(error))
                    throw error;
                return { isConfigured: false, account: undefined, state: settings/* neverConfigured */.zJ };
            }
        },
        async write(resource, { plan, declared, withinMs }) {
            // An empty live value is left out, since Twilio's document allows none; a declared one is sent, to clear it.
            const sent = settings/* settings */.W0.filter(({ name }) => plan.after[name] !== "" || declared[name] === "");
            const parameters = Object.fromEntries(sent.map(({ name, property }) => [property, plan.after[name]]));
            const isEncryptionTurnedOn = plan.changes.some(({ setting, to }) => setting === "encryption-enabled" && to === true);
            try {
                const instance = await (0,resources/* settingsAt */.z1)(clientFor(withinMs), resource).create(parameters);
                return { account: (0,answers/* parseAnswer */.Wp)(answers/* LiveSettings */.qj, instance).account };
            }
            catch (error) {
                if (!(error instanceof errors/* ActionError */.lZ) || (0,answers/* refusedBy */.it)(error) === undefined)
                    throw error;
                if ((0,answers/* refusedBy */.it)(error) === "somebody")
                    throw (0,answers/* notFromTwilio */.cS)(error);
                return { refusal: isEncryptionTurnedOn ? nameEdition(error) : error };
            }
        },
        compositions(since) {
            return listCompositions((0,request/* requester */.l)(connection), { since, account: credentials.account });
        },
        async findReference(kind, sid) {
            try {
                const found = (0,answers/* parseAnswer */.Wp)(Reference, await (0,resources/* credentialAt */.d_)(clientFor(), kind, sid).fetch());
                if (found.sid !== sid)
                    throw (0,answers/* badResponse */.pb)("is about another credential");
                return { owner: found.accountSid };
            }
            catch (error) {
                if ((0,answers/* isNotFound */.c4)(error))
                    return "missing";
                throw error;
            }
        },
    };
}
const Reference = schemas/* object */.Ikc({
    sid: schemas/* string */.YjP().check(api/* _regex */.Fk(value/* sidPattern */.JV.credential)),
    accountSid: schemas/* string */.YjP().check(api/* _regex */.Fk(value/* sidPattern */.JV.account)),
});
// Encryption needs Enterprise or Security Edition. How Twilio says that it is missing is not documented, so every
// refusal of a write that turns encryption on names the edition as a possible cause.
function nameEdition(error) {
    const edition = "Encryption needs Twilio's Enterprise or Security Edition: ask Twilio whether the account has it.";
    const isForbidden = schemas/* object */.Ikc({ status: schemas/* literal */.euz(403) }).safeParse(error.cause).success;
    if (!isForbidden && error.reason !== "rejected-by-twilio")
        return error;
    return new errors/* ActionError */.lZ(isForbidden ? "not-entitled" : error.reason, error.message, {
        hint: `${edition} ${error.hint}`,
        cause: error.cause,
    });
}

;// CONCATENATED MODULE: ../.build/edges/twilio/accounts.js









/** What a run may ask of whom: only apply sends anything but GET, and nobody is asked about what nobody wants to know. */
function permissions({ mode, policy, credentials, verifyReferences }) {
    const isForOthers = mode === "export" ||
        policy.unlistedSubaccounts !== "ignore" ||
        policy.accounts.some(({ account }) => account !== credentials?.account);
    return {
        hosts: [
            resources/* hosts */.S.video,
            ...(verifyReferences ? [resources/* hosts */.S.references] : []),
            ...(isForOthers && credentials?.kind === "auth-token" ? [resources/* hosts */.S.accounts] : []),
        ],
        methods: mode === "apply" ? ["GET", "POST"] : ["GET"],
    };
}
/**
 * Twilio as these credentials reach it. The Video API knows no account in its address: the credentials alone choose it
 * (Twilio's documentation of subaccounts). So each account is asked with its own, and a subaccount's token comes from
 * the Accounts API, which needs the parent's.
 */
function openTwilio(opening) {
    const { credentials, count } = opening;
    let listed;
    const list = () => {
        listed ??= listAccounts(opening, "active");
        return listed;
    };
    const find = async (sid) => count > 1 || listed !== undefined ? (await list()).get(sid) : undefined;
    return {
        async connect(sid) {
            if (sid === credentials.account)
                return connectAccount(opening);
            if (credentials.kind === "api-key")
                throw keyReachesItsOwn(sid, credentials);
            const found = (await find(sid)) ?? (await lookUp(opening, sid));
            return connectAccount({ ...opening, credentials: credentialsOf(found, opening) });
        },
        async accounts() {
            if (credentials.kind === "api-key")
                return [{ account: credentials.account, name: "", isOwn: true }];
            return [...(await list()).values()].map((one) => reachableAccount(one, credentials));
        },
        async suspended() {
            if (credentials.kind === "api-key")
                return [];
            return [...(await listAccounts(opening, "suspended")).values()].map((one) => reachableAccount(one, credentials));
        },
    };
}
const Subaccount = schemas/* object */.Ikc({
    sid: schemas/* string */.YjP().check(api/* _regex */.Fk(value/* sidPattern */.JV.account)),
    friendly_name: schemas/* nullish */.cl6(schemas/* string */.YjP()),
    status: schemas/* enum */.k5n(["active", "suspended", "closed"]),
    auth_token: schemas/* string */.YjP().check(api/* _minLength */.m9(8)),
});
const accounts_Page = schemas/* object */.Ikc({ accounts: schemas/* array */.YOg(Subaccount), next_page_uri: schemas/* nullish */.cl6(schemas/* string */.YjP()) });
const origin = `https://${resources/* hosts */.S.accounts}`;
const path = "/2010-04-01/Accounts";
// Each takes 2.2 kB in the example of Twilio's OpenAPI document, so a page of the thousand that Twilio allows would be over
// the mebibyte that an answer may have.
const accounts_pageSize = 300;
// Far over Twilio's own limit of 1,000 subaccounts, and an end where pages lead in a circle.
const accounts_maxPages = 20;
function reachableAccount({ sid, friendly_name: name }, { account }) {
    return { account: sid, name: name ?? "", isOwn: sid === account };
}
async function listAccounts(opening, status) {
    const all = new Map();
    let uri = `${path}.json?Status=${status}&PageSize=${accounts_pageSize}`;
    for (let page = 1; uri !== undefined; page++) {
        if (page > accounts_maxPages)
            throw (0,answers/* badResponse */.pb)("has no last page", "list of accounts");
        const answer = (0,answers/* parseAnswer */.Wp)(accounts_Page, await get(opening, uri));
        for (const one of answer.accounts) {
            maskToken(one, opening);
            all.set(one.sid, one);
        }
        uri = answer.next_page_uri || undefined;
        if (uri !== undefined && !uri.startsWith(`${path}.json?`))
            throw (0,answers/* badResponse */.pb)("leads elsewhere", "list of accounts");
    }
    return all;
}
async function lookUp(opening, sid) {
    const answer = await get(opening, `${path}/${sid}.json`).catch((error) => {
        throw (0,answers/* isNotFound */.c4)(error) ? unknownAccount(sid, opening.credentials) : error;
    });
    const found = (0,answers/* parseAnswer */.Wp)(Subaccount, answer);
    maskToken(found, opening);
    if (found.sid !== sid)
        throw (0,identity/* wrongAccount */.H)(sid, found.sid);
    if (found.status !== "active")
        throw notActive(sid, found.status);
    return found;
}
async function get(opening, uri) {
    const { body } = await (0,request/* requester */.l)(opening)({ method: "get", uri: `${origin}${uri}`, headers: {} });
    return body;
}
function credentialsOf({ sid, auth_token: secret }, { mask }) {
    const own = { kind: "auth-token", account: sid, user: sid, secret };
    mask((0,request/* basicValue */.u)(own));
    return own;
}
// A token is masked before anything else is done with the answer that holds it.
function maskToken({ auth_token: token }, { mask }) {
    mask(token);
}
function keyReachesItsOwn(sid, { account }) {
    return new errors/* ActionError */.lZ("wrong-account", `The API key belongs to ${(0,messages_text/* shortSid */.xz)(account)} and cannot reach ${(0,messages_text/* shortSid */.xz)(sid)}.`, {
        hint: "Give an API key of that account and select it with the input account, or the parent's auth-token to reach all.",
    });
}
function unknownAccount(sid, { account }) {
    return new errors/* ActionError */.lZ("account-not-found", `Twilio knows no account ${(0,messages_text/* shortSid */.xz)(sid)} under ${(0,messages_text/* shortSid */.xz)(account)}.`, { hint: "Correct the SID in the policy file, or give the auth-token of the account's parent." });
}
function notActive(sid, status) {
    return new errors/* ActionError */.lZ("account-not-found", `The subaccount ${(0,messages_text/* shortSid */.xz)(sid)} is ${status}.`, {
        hint: status === "closed"
            ? "Take it out of the policy file: a closed account does not come back."
            : "Activate it in the console, or take it out of the policy file.",
    });
}


/***/ }),

/***/ 6065:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ requestIdOf),
/* harmony export */   Wp: () => (/* binding */ parseAnswer),
/* harmony export */   c4: () => (/* binding */ isNotFound),
/* harmony export */   cS: () => (/* binding */ notFromTwilio),
/* harmony export */   it: () => (/* binding */ refusedBy),
/* harmony export */   kC: () => (/* binding */ requestIdHeader),
/* harmony export */   pb: () => (/* binding */ badResponse),
/* harmony export */   qj: () => (/* binding */ LiveSettings),
/* harmony export */   x5: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2417);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8729);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(322);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4859);
/* harmony import */ var _settings_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2449);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9251);






// Twilio's own body, or RFC 9457 problem JSON, which has title and detail instead of message.
const Body = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    code: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()), undefined),
    message: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), undefined),
    title: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), undefined),
    detail: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* ["catch"] */ .MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .optional */ .lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP()), undefined),
});
/** The header that Twilio's own answers bear. */
const requestIdHeader = "twilio-request-id";
/** Twilio's id of a request, by which its support finds it again; undefined where the answer bears none. */
function requestIdOf({ headers }) {
    const header = headers[requestIdHeader];
    return typeof header === "string" && /^RQ[0-9a-f]{32}$/.test(header) ? header : undefined;
}
/**
 * What a 4xx of Twilio means, in the reader's words. The `cause` holds status, code and request id.
 * @param permission what a restricted key needs for what was asked; undefined where no name is known.
 */
function refusal(answer, permission) {
    const body = Body.safeParse((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .q)(answer.body)).data;
    const cause = { status: answer.status, code: body?.code, requestId: requestIdOf(answer) };
    const said = body?.message || body?.detail || body?.title;
    const told = `${answer.status}${body?.code === undefined ? "" : `, error ${body.code}`}${said ? `: ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(said)}` : ""}`;
    // Twilio says it under several codes: 70051, 8021 and others.
    if (isForbidden(answer) && (body?.code === 70051 || /\bpermissions?\b/i.test(said ?? ""))) {
        return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("credentials-rejected", `The API key is restricted and lacks a permission (${told}).`, {
            hint: `Give the key ${permission === undefined ? "the permission for this" : (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(permission)}.`,
            cause,
        });
    }
    const restricted = permission === undefined ? "" : ` A restricted key needs ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quote */ .hD)(permission)}.`;
    if (answer.status === 401) {
        return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("credentials-rejected", `Twilio refused the credentials (${told}).`, {
            hint: `Check that api-key-sid and api-key-secret (or auth-token) are current and belong to account-sid.${restricted}`,
            cause,
        });
    }
    if (answer.status === 403) {
        return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("credentials-rejected", `Twilio forbids this to these credentials (${told}).`, {
            hint: `Check that the account is active and that the credentials may do this.${restricted}`,
            cause,
        });
    }
    if (answer.status === 404) {
        return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("bad-response", `Twilio does not know what was asked for (${told}).`, {
            hint: "Run again; if it stays, something between the runner and Twilio answers in its place.",
            cause,
        });
    }
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("rejected-by-twilio", `Twilio rejected the request (${told}).`, {
        hint: "Correct what Twilio names; its error codes are at https://www.twilio.com/docs/api/errors.",
        cause,
    });
}
function isForbidden({ status }) {
    return status === 401 || status === 403;
}
const NotFound = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ cause: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ status: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(404), code: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(20404) }) });
/** Whether this is Twilio's own "not found", not the 404 of somebody in between. */
function isNotFound(error) {
    return error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && NotFound.safeParse(error).success;
}
const Refused = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ cause: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ status: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._gte */ .qm(400), zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._lt */ .Au(500)) }) });
const RefusedByTwilio = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ cause: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ requestId: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP() }) });
/**
 * Whether a write was refused by Twilio itself, so that nothing was processed; undefined where it was not refused at
 * all. An answer without Twilio's request id is that of somebody in between, who may have passed the write on before.
 */
function refusedBy(error) {
    if (!(error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) || !Refused.safeParse(error).success)
        return undefined;
    return RefusedByTwilio.safeParse(error).success ? "twilio" : "somebody";
}
/** What somebody in between answered to a write. */
function notFromTwilio({ cause }) {
    const { status } = Refused.parse({ cause }).cause;
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("bad-response", `The write was answered with ${status}, without the request id that Twilio's answers bear.`, { hint: "Something between the runner and Twilio answers in its place: check the proxy.", cause });
}
/**
 * Twilio's answer, as the `twilio` package hands it over. Every known field is typed strictly, fields that Twilio adds
 * later are ignored. Twilio's OpenAPI document lets every field be null or missing; only `accountSid` is required here,
 * since an answer that names no account proves nothing.
 */
const LiveSettings = zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .pipe */ .FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    accountSid: zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__/* ._regex */ .Fk(_settings_value_js__WEBPACK_IMPORTED_MODULE_2__/* .sidPattern */ .JV.account)),
    ...Object.fromEntries(_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0.map((row) => [row.property, _settings_value_js__WEBPACK_IMPORTED_MODULE_2__/* .kinds */ .EZ[row.kind].live])),
}), zod_mini__WEBPACK_IMPORTED_MODULE_3__/* .transform */ .pdi((answer) => ({
    account: answer.accountSid,
    state: (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .stateOf */ .L4)((row) => answer[row.property] ?? (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .unset */ .wC)(row)),
})));
/**
 * What an answer says, in the form that a schema wants.
 * @throws ActionError bad-response.
 */
function parseAnswer(schema, instance) {
    const parsed = schema.safeParse(instance);
    if (parsed.success)
        return parsed.data;
    const fields = new Set(parsed.error.issues.map(({ path }) => path.join(".")));
    throw badResponse(`does not have the documented form (${[...fields].join(", ")})`);
}
/** What says something else than Twilio's documents let it say. */
function badResponse(fault, what = "answer") {
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("bad-response", `Twilio's ${what} cannot be believed: it ${fault}.`, {
        hint: "Something between the runner and Twilio may be answering in its place: check the proxy. Else run again later.",
    });
}


/***/ }),

/***/ 3583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ requester),
/* harmony export */   u: () => (/* binding */ basicValue)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6824);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9251);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6065);
/* harmony import */ var _resources_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(359);




/**
 * What sends an operation of Twilio's resource classes as this account.
 * @param how `withinMs`: what it may take, retries and all.
 */
function requester({ credentials, send, onExchange }, { withinMs } = {}) {
    return async ({ method, uri, headers, data }) => {
        const call = {
            method: method.toUpperCase() === "POST" ? "POST" : "GET",
            url: uri,
            headers: { ...headers, Authorization: `Basic ${basicValue(credentials)}`, "User-Agent": userAgent },
            requestIdHeader: _answers_js__WEBPACK_IMPORTED_MODULE_0__/* .requestIdHeader */ .kC,
            ...(data === undefined ? {} : { body: new URLSearchParams(data).toString() }),
            ...(withinMs === undefined ? {} : { withinMs }),
            onAttempt: (attempt) => onExchange(exchangeOf(attempt, call, credentials)),
        };
        const answer = await send(call);
        if (answer.status >= 400)
            throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x5)(answer, permissionFor(call));
        const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(answer.body);
        // The resource classes read properties of whatever they are given; null would make them throw a TypeError.
        if (typeof body !== "object" || body === null)
            throw (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .badResponse */ .pb)("is not a JSON object");
        return { statusCode: answer.status, headers: answer.headers, body };
    };
}
function exchangeOf(attempt, { method, url }, { account }) {
    const { attempt: count, time, milliseconds } = attempt;
    const answer = "answer" in attempt ? attempt.answer : undefined;
    return {
        account,
        method,
        url,
        time,
        milliseconds,
        attempt: count,
        status: answer?.status,
        failure: "failure" in attempt ? attempt.failure : undefined,
        requestId: answer && (0,_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .requestIdOf */ .Gb)(answer),
    };
}
// From the source of a published client of Twilio's; not proven against a live account. That of one key or credential is
// not known.
function permissionFor({ method, url }) {
    const { host, pathname } = new URL(url);
    const name = host === _resources_js__WEBPACK_IMPORTED_MODULE_1__/* .hosts */ .S.video ? permissionNames[pathname] : undefined;
    if (name === undefined || name.endsWith("/list"))
        return name;
    return `${name}/${method === "POST" ? "update" : "read"}`;
}
const permissionNames = {
    "/v1/CompositionSettings/Default": "/twilio/video/compositions.composition-settings",
    "/v1/RecordingSettings/Default": "/twilio/video/recordings.recording-settings",
    "/v1/Compositions": "/twilio/video/compositions/list",
};
const userAgent = `${_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .name */ .UU}/${_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .rE}`;
/** The value behind `Basic` in the Authorization header: a secret. */
function basicValue({ user, secret }) {
    return Buffer.from(`${user}:${secret}`).toString("base64");
}


/***/ }),

/***/ 359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ hosts),
/* harmony export */   d_: () => (/* binding */ credentialAt),
/* harmony export */   z1: () => (/* binding */ settingsAt)
/* harmony export */ });
/* harmony import */ var twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(608);
/* harmony import */ var twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4650);
/* harmony import */ var twilio_lib_rest_accounts_v1_credential_aws_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2811);
/* harmony import */ var twilio_lib_rest_accounts_v1_credential_publicKey_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8498);
/* harmony import */ var twilio_lib_rest_video_v1_compositionSettings_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7580);
/* harmony import */ var twilio_lib_rest_video_v1_recordingSettings_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6929);






/** Twilio's hosts: of the settings, of keys and credentials, and of the list of accounts. */
const hosts = {
    video: "video.twilio.com",
    references: "accounts.twilio.com",
    accounts: "api.twilio.com",
};
/** `/v1/CompositionSettings/Default` or `/v1/RecordingSettings/Default`. */
function settingsAt(client, resource) {
    const list = resource === "compositions" ? twilio_lib_rest_video_v1_compositionSettings_js__WEBPACK_IMPORTED_MODULE_4__/* .CompositionSettingsListInstance */ .zs : twilio_lib_rest_video_v1_recordingSettings_js__WEBPACK_IMPORTED_MODULE_5__/* .RecordingSettingsListInstance */ .wS;
    const settings = list(v1(client, hosts.video))();
    return {
        fetch: () => settings.fetch(),
        // The package's type names each parameter. FriendlyName is among ours, since a plan with changes has a name.
        create: (parameters) => settings.create(parameters),
    };
}
/** `/v1/Credentials/PublicKeys/{Sid}` or `/v1/Credentials/AWS/{Sid}`. */
function credentialAt(client, kind, sid) {
    const list = kind === "public-key" ? twilio_lib_rest_accounts_v1_credential_publicKey_js__WEBPACK_IMPORTED_MODULE_3__.PublicKeyListInstance : twilio_lib_rest_accounts_v1_credential_aws_js__WEBPACK_IMPORTED_MODULE_2__.AwsListInstance;
    return list(v1(client, hosts.references))(sid);
}
// The package's own V1 classes are this and no more, but load every other resource too. Their types want a whole client
// and the properties of all these resources, which nothing here asks for.
function v1(client, host) {
    return new twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_1__["default"](new twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A(client, `https://${host}`), "v1");
}


/***/ }),

/***/ 4733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ startLifetime)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _edges_github_job_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1943);
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8798);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9578);




// What does not end when it is told to is left behind: an interrupted job has 10 s before it is killed.
const graceMs = 3_000;
/** Begins to listen: for the runner's signals, and for whatever nobody else catches. */
function startLifetime() {
    const ending = new AbortController();
    const interrupted = new AbortController();
    const leftBehind = Promise.withResolvers();
    const timers = new Set();
    let bug;
    let onLateBug = (_thrown) => { };
    const after = (ms, act) => timers.add(setTimeout(act, ms));
    const end = (reason) => {
        if (ending.signal.aborted)
            return;
        after(graceMs, () => leftBehind.reject(reason));
        ending.abort(reason);
    };
    const finish = () => {
        for (const timer of timers)
            clearTimeout(timer);
        // Whatever is still asked for when the answer is known, such as a reference, must not keep the job waiting.
        ending.abort();
    };
    for (const name of ["SIGINT", "SIGTERM"])
        process.on(name, () => {
            interrupted.abort(cancelled(name));
            end(cancelled(name));
        });
    // A bug ends the run as an interruption does, so that what is known is told and a write under way is called
    // unconfirmed. Node passes unhandled rejections on to this event too.
    process.on("uncaughtException", (thrown) => {
        _edges_github_job_js__WEBPACK_IMPORTED_MODULE_1__/* .exit */ .NS(true);
        if (bug !== undefined)
            return;
        bug = { thrown };
        if (ending.signal.aborted)
            onLateBug(thrown);
        else
            end((0,_messages_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .bugError */ .Re)(thrown));
    });
    return {
        signal: ending.signal,
        interrupted: interrupted.signal,
        startClock({ seconds, today }) {
            const deadline = Date.now() + seconds * 1000;
            after(seconds * 1000, () => end(timedOut(seconds)));
            return { today, left: () => deadline - Date.now(), wait: (ms) => waitFor(ms, ending.signal) };
        },
        async runToEnd({ mode, work, tell }) {
            onLateBug = (thrown) => void tell((0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(mode, thrown));
            leftBehind.promise.catch(() => { });
            const outcome = await Promise.race([work(), leftBehind.promise])
                .catch((error) => (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(mode, error))
                .finally(finish);
            await tell(bug === undefined || outcome.result === "error" ? outcome : (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_3__/* .failed */ .gz)(mode, bug.thrown));
        },
    };
}
async function waitFor(ms, signal) {
    signal.throwIfAborted();
    if (ms > 0)
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}
function cancelled(signal) {
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ("cancelled", `The run was interrupted (${signal}).`, { hint: "Run it again." });
}
function timedOut(seconds) {
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ActionError */ .lZ("timed-out", `The run took longer than timeout-seconds (${seconds}).`, {
        hint: "Raise timeout-seconds, or find out why Twilio answers so slowly.",
    });
}


/***/ }),

/***/ 5067:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _edges_github_base_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(284);
/* harmony import */ var _edges_github_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2700);
/* harmony import */ var _edges_github_job_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1943);
/* harmony import */ var _edges_github_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6062);
/* harmony import */ var _edges_github_reviews_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1680);
/* harmony import */ var _edges_github_step_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(132);
/* harmony import */ var _edges_github_tell_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1752);
/* harmony import */ var _edges_pace_js__WEBPACK_IMPORTED_MODULE_12__ = __nccwpck_require__(7671);
/* harmony import */ var _edges_transport_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(3787);
/* harmony import */ var _edges_twilio_accounts_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3061);
/* harmony import */ var _edges_twilio_request_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(3583);
/* harmony import */ var _lifetime_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(4733);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(9705);













const life = (0,_lifetime_js__WEBPACK_IMPORTED_MODULE_10__/* .startLifetime */ .o)();
const requests = [];
const step = await (0,_edges_github_step_js__WEBPACK_IMPORTED_MODULE_5__/* .readStep */ .j)();
const reviews = (0,_edges_github_reviews_js__WEBPACK_IMPORTED_MODULE_4__/* .askForReviews */ .m)(step, life);
await life.runToEnd({
    mode: step.mode,
    work: () => perform(step, life, (exchange) => requests.push(exchange)),
    tell: (outcome) => (0,_edges_github_tell_js__WEBPACK_IMPORTED_MODULE_6__/* .tell */ .q)(outcome, { ...step, requests, reviews, interrupted: life.interrupted }),
});
async function perform(step, life, onExchange) {
    const { inputs, problems, newPolicyFile } = step;
    if (inputs === undefined)
        throw new AggregateError(problems);
    const world = openWorld({ ...step, inputs }, life, onExchange);
    if (inputs.mode !== "export")
        return (0,_run_run_js__WEBPACK_IMPORTED_MODULE_11__/* .run */ .e)(inputs, world);
    const { exportPolicy } = await Promise.all(/* import() */[__nccwpck_require__.e(637), __nccwpck_require__.e(770)]).then(__nccwpck_require__.bind(__nccwpck_require__, 2770));
    const { outcome, text } = await exportPolicy(inputs, world, {
        file: step.policyFile,
        hideSecrets: _edges_github_job_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT,
    });
    if (newPolicyFile !== undefined && text !== undefined)
        (0,_edges_github_claims_js__WEBPACK_IMPORTED_MODULE_1__/* .writeNewPolicy */ .yc)(newPolicyFile, text);
    return outcome;
}
function openWorld(step, life, onExchange) {
    const { inputs, today, policyFile } = step;
    const { credentials, policy, timeoutSeconds } = inputs;
    const { pace, onAnswer } = (0,_edges_pace_js__WEBPACK_IMPORTED_MODULE_12__/* .openPace */ .g)();
    const clock = life.startClock({ seconds: timeoutSeconds, today });
    const onProgress = (0,_edges_github_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .openProgress */ .m)({ mode: inputs.mode, policyFile }, life.signal);
    const base = (0,_edges_github_base_js__WEBPACK_IMPORTED_MODULE_0__/* .openBase */ .m)(step, life);
    if (credentials === undefined)
        return { twilio: undefined, clock, pace, onProgress, base };
    const proxy = _edges_github_job_js__WEBPACK_IMPORTED_MODULE_2__/* .proxy */ .BX();
    const secrets = [credentials.secret, (0,_edges_twilio_request_js__WEBPACK_IMPORTED_MODULE_9__/* .basicValue */ .u)(credentials), ...(proxy?.secrets ?? [])];
    for (const secret of secrets)
        _edges_github_job_js__WEBPACK_IMPORTED_MODULE_2__/* .mask */ .dK(secret);
    const send = (0,_edges_transport_js__WEBPACK_IMPORTED_MODULE_7__/* .openTransport */ .g)({
        ...(0,_edges_twilio_accounts_js__WEBPACK_IMPORTED_MODULE_8__/* .permissions */ .P)(inputs),
        signal: life.signal,
        hideSecrets: _edges_github_job_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutSecrets */ .cT,
        proxy,
        onAnswer,
    });
    const count = policy.accounts.length;
    return {
        twilio: (0,_edges_twilio_accounts_js__WEBPACK_IMPORTED_MODULE_8__/* .openTwilio */ .l)({ credentials, count, send, onExchange, mask: _edges_github_job_js__WEBPACK_IMPORTED_MODULE_2__/* .mask */ .dK }),
        clock,
        pace,
        onProgress,
        base,
    };
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Re: () => (/* binding */ bugError),
/* harmony export */   XC: () => (/* binding */ errorFindings),
/* harmony export */   X_: () => (/* binding */ endsTheRun),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6824);

/** The one error of this action: a reason for machines, a sentence that says what happened and a hint that says what to do. */
class ActionError extends Error {
    name = "ActionError";
    reason;
    hint;
    isTransient;
    place;
    constructor(reason, message, details) {
        super(message, { cause: details.cause });
        this.reason = reason;
        this.hint = details.hint;
        this.isTransient = details.isTransient ?? false;
        this.place = details.place;
    }
}
/** Whether the whole run is over with an error of this reason, whoever met it. */
function endsTheRun({ reason }) {
    return reason === "cancelled" || reason === "timed-out" || reason === "internal";
}
/** Turns whatever was thrown into findings; a foreign error is a bug of ours and says so. */
function errorFindings(thrown) {
    if (thrown instanceof AggregateError)
        return thrown.errors.flatMap(errorFindings);
    if (thrown instanceof ActionError) {
        const { reason, message, hint, place } = thrown;
        return [{ level: "error", reason, message, hint, place }];
    }
    return errorFindings(bugError(thrown));
}
/** A foreign error, as a bug of ours. Its name only: the message may quote anything, a secret too. */
function bugError(thrown) {
    const name = thrown instanceof Error ? thrown.name : typeof thrown;
    return new ActionError("internal", `This action failed in a way it should not (${name}).`, {
        hint: `Please report this as a bug, with the version of the action and the log of the step: ${_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .bugForm */ .j6}`,
        cause: thrown,
    });
}


/***/ }),

/***/ 6488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OI: () => (/* binding */ sameEveryDay),
/* harmony export */   ld: () => (/* binding */ isProposal),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1412);

/**
 * What a finding says, the same in every run until somebody changes something: what a network failed with, or Twilio
 * wrote beside a refusal (seconds to wait, request ids), is another each time.
 */
function sameEveryDay({ about, reason, message }) {
    return about ?? (fromOutside.some((one) => one === reason) ? reason : message);
}
const fromOutside = [
    "internal",
    "cancelled",
    "timed-out",
    "credentials-rejected",
    "not-entitled",
    "rejected-by-twilio",
    "rate-limited",
    "twilio-unavailable",
    "bad-response",
];
/** Whether it tells of what a pull request proposes: nothing of that is so yet, and merging it is somebody's decision. */
function isProposal({ level, reason }) {
    return reason === "proposed" || (reason === "weakening-refused" && level !== "error");
}
/** The reasons of what is more than a warning. */
function reasonsOf(findings) {
    const told = findings.filter(({ level }) => level !== "warning").map(({ reason }) => reason);
    return _reasons_js__WEBPACK_IMPORTED_MODULE_0__/* .reasons */ .Ot.filter((reason) => told.includes(reason));
}


/***/ }),

/***/ 197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ likelyOf)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2818);

// No name that anybody chooses here is longer, and what is compared takes its time by both lengths.
const maxLength = 64;
const maxCandidates = 1_000;
/**
 * The likely one for a name that is none of these: the nearest of the first 1,000. Names of more than 64 characters are
 * like none.
 */
function likelyOf(name, candidates) {
    const short = candidates.slice(0, maxCandidates).filter(isShort);
    return isShort(name) && short.length > 0 ? (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(name, short) : undefined;
}
function isShort(name) {
    return name.length <= maxLength;
}


/***/ }),

/***/ 1412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ firstReason),
/* harmony export */   NG: () => (/* binding */ worstResult),
/* harmony export */   Ot: () => (/* binding */ reasons)
/* harmony export */ });
/* unused harmony exports results, warningNames */
/** What a run can end as, the worst first: with several accounts the worst one wins. */
const results = [
    "error",
    "drifted",
    "proposed",
    "not-checked",
    "applied",
    "exported",
    "compliant",
];
/** Why, in one word for machines. Where several hold, the first of this list is told. */
const reasons = [
    "internal",
    "cancelled",
    "timed-out",
    "invalid-inputs",
    "invalid-policy",
    "missing-credentials",
    "credentials-rejected",
    "wrong-account",
    "account-not-found",
    "apply-not-allowed",
    "plan-changed",
    "weakening-refused",
    "incomplete-declaration",
    "reference-missing",
    "not-entitled",
    "collateral-change",
    "verify-failed",
    "rejected-by-twilio",
    "rate-limited",
    "twilio-unavailable",
    "bad-response",
    "drift",
    "composition-misplaced",
    "unlisted-subaccount",
    "unmanaged",
    "proposed",
    "none",
];
/** The names of warnings that are no reason why anything ended as it did. */
const warningNames = (/* unused pure expression or super */ null && (["waiver", "composition-failed"]));
/** The reason that is told where several hold. */
function firstReason(found) {
    return reasons.find((reason) => found.includes(reason)) ?? "none";
}
/** The result of a run over these accounts: the worst of theirs. */
function worstResult(found) {
    return results.find((result) => found.includes(result)) ?? "error";
}


/***/ }),

/***/ 3856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ secretHider)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(322);

/**
 * Makes what replaces secrets by `***`, in the forms in which an answer or a file would repeat them. GitHub hides masked
 * texts in the log alone. Texts of less than 8 characters are left: to hide one would ruin the text, and inputs refuse
 * them.
 */
function secretHider(secrets) {
    const long = secrets.filter((secret) => secret.length >= shortest);
    // Most secrets read the same in most forms.
    const forms = [...new Set(long.flatMap(formsOf))];
    // Found by how they begin, the longest first: with a thousand tokens one expression for all takes megabytes.
    const byStart = Map.groupBy(forms.sort((a, b) => b.length - a.length), (form) => form.slice(0, shortest));
    const pairs = new Set(forms.map((form) => pairAt(form, 0)));
    return (text) => {
        let [safe, done] = ["", 0];
        for (let at = 0; at <= text.length - shortest; at++) {
            // Where no form begins nothing is cut out of the text to be looked up: that would take most of the time.
            if (!pairs.has(pairAt(text, at)))
                continue;
            const form = byStart.get(text.slice(at, at + shortest))?.find((one) => text.startsWith(one, at));
            if (form === undefined)
                continue;
            safe += `${text.slice(done, at)}***`;
            done = at + form.length;
            at = done - 1;
        }
        return safe + text.slice(done);
    };
}
const shortest = 8;
// Two UTF-16 units as one number.
function pairAt(text, at) {
    return text.charCodeAt(at) * 0x1_00_00 + text.charCodeAt(at + 1);
}
function formsOf(secret) {
    const bytes = Buffer.from(secret);
    return [
        secret,
        encodeURIComponent(secret),
        JSON.stringify(secret).slice(1, -1),
        (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(secret).slice(1, -1),
        bytes.toString("base64").replace(/={1,2}$/, ""),
        bytes.toString("base64url"),
        bytes.toString("hex"),
    ];
}


/***/ }),

/***/ 322:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pj: () => (/* binding */ plain),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   xz: () => (/* binding */ shortSid),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
// Shown as they are: letters with their marks, digits, punctuation, symbols and the plain blank. That leaves control and
// format characters (line breaks, bidi, zero width), odd blanks, what nobody assigned, and (the second class) letters
// and marks that have no shape of their own.
const notVisible = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|\p{Default_Ignorable_Code_Point}|\u2800/gu;
const codePoint = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
/**
 * Makes text that is not ours safe to print: one line, every invisible character shown as `\u{…}`, SIDs shortened, and
 * nothing that the runner reads as a command (`::` at the start of a line, `##[` anywhere; actions/runner,
 * `ActionCommand.cs`).
 */
function visible(text) {
    return shortSid(text.toWellFormed())
        .replace(notVisible, codePoint)
        .replace(/##\[/g, "#\\u{23}[")
        .replace(/^( *)::/, "$1\\u{3a}:");
}
/**
 * Quotes text that is not ours inside a sentence. What is between the quotes can neither end them nor, in Markdown,
 * end a code span, a table cell or a comment. Blanks that a page would swallow are shown as `\u{20}`, and so are marks
 * piled so high that they cover other lines. At most 200 UTF-16 units are shown.
 */
function quote(text) {
    // What is made safe gets shorter only where a SID does, from 34 to 11, so 1,000 are more than enough to show 200.
    const safe = visible(cut(text, 1_000))
        .replace(/["`|]|^ | $|(?<= ) |<(?=!--)|(?<=--!?)>/g, codePoint)
        .replace(/(?<=\p{M}{3})\p{M}/gu, codePoint);
    return `"${safe.length > 200 ? `${cut(safe, 200)}…` : safe}"`;
}
/** Cuts a text to at most so many UTF-16 units: never within what people see as one character, nor within a `\u{…}`. */
function cut(text, limit) {
    if (text.length <= limit)
        return text;
    const at = characterAround(text, limit);
    const broken = escapeAround(text, at);
    return text.slice(0, broken === undefined ? at : characterAround(text, broken));
}
const maxCharacter = 64;
let characters;
// Where the `\u{…}` begins that a cut here would break; undefined where it breaks none.
function escapeAround(text, at) {
    const start = text.lastIndexOf("\\u{", at - 1);
    if (start < 0)
        return undefined;
    const [whole = ""] = /^\\u\{[0-9a-f]{1,6}\}/.exec(text.slice(start, start + 10)) ?? [];
    return start + whole.length > at ? start : undefined;
}
// Where the character begins that stands here. One that is longer than any script's is cut, and its pairs are spared.
function characterAround(text, at) {
    if (/^[ -~]{2}$/.test(text.slice(at - 1, at + 1)))
        return at;
    // Made when it is needed, since it takes its time to load.
    characters ??= new Intl.Segmenter("und", { granularity: "grapheme" });
    const start = characters.segment(text.slice(0, at + 2)).containing(at)?.index ?? at;
    if (at - start <= maxCharacter)
        return start;
    return (text.codePointAt(at - 1) ?? 0) > 0xffff ? at - 1 : at;
}
/** A sentence as Markdown: what stands in quotes becomes a code span, in which nothing is a link or a mention. */
function markdown(sentence) {
    return visible(sentence).replace(/"([^"]+)"/g, "`$1`");
}
/** A value as a Markdown code span, also inside a table. */
function code(value) {
    return value === "" ? "(empty)" : `\`${quote(value).slice(1, -1)}\``;
}
/** Shortens every SID in a text, as `CR0123…cdef`. Request ids stay whole: they are for Twilio's support. */
function shortSid(text) {
    return text.replace(/\b((?!RQ)[A-Z]{2}[0-9a-fA-F]{4})[0-9a-fA-F]{24}([0-9a-fA-F]{4})\b/g, "$1…$2");
}
/** A value in a sentence or a line of the log. */
function plain(value) {
    if (typeof value === "boolean")
        return String(value);
    return value === "" ? "(empty)" : quote(value).slice(1, -1);
}
/** The words as a list: "a", "a and b", "a, b and c". */
function listed(words) {
    return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
/** With a capital letter first. */
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/**
 * A whole number, not negative, with its thousands grouped: "997", "1,000". Not by `toLocaleString`, which takes 6 MB and some
 * milliseconds to load what it knows of the world's numbers.
 */
function grouped(number) {
    if (number < 1_000)
        return String(number);
    return `${grouped(Math.floor(number / 1_000))},${String(number % 1_000).padStart(3, "0")}`;
}
/** "1 day", "9 days". */
function days(count) {
    return count === 1 ? "1 day" : `${count} days`;
}


/***/ }),

/***/ 3681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ digestOf)
});

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: ../node_modules/canonicalize/lib/canonicalize.js
function hasLoneSurrogate (value) {
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);

    if (code >= 0xD800 && code <= 0xDBFF) {
      if (i === value.length - 1) {
        return true;
      }
      const next = value.charCodeAt(i + 1);
      if (!(next >= 0xDC00 && next <= 0xDFFF)) {
        return true;
      }
      i++;
    } else if (code >= 0xDC00 && code <= 0xDFFF) {
      return true;
    }
  }

  return false;
}

function canonicalize (object, seen = new Set()) {
  if (typeof object === 'number' && isNaN(object)) {
    throw new Error('NaN is not allowed');
  }

  if (typeof object === 'number' && !isFinite(object)) {
    throw new Error('Infinity is not allowed');
  }

  if (typeof object === 'string' && hasLoneSurrogate(object)) {
    throw new Error('Lone surrogate is not allowed');
  }

  if (object === null || typeof object !== 'object') {
    return JSON.stringify(object);
  }

  if (typeof object.toJSON === 'function') {
    if (seen.has(object)) {
      throw new Error('Circular reference detected');
    }
    seen.add(object);
    const result = canonicalize(object.toJSON(), seen);
    seen.delete(object);
    return result;
  }

  if (seen.has(object)) {
    throw new Error('Circular reference detected');
  }
  seen.add(object);

  let result;
  if (Array.isArray(object)) {
    const values = object.map((cv) => {
      const value = cv === undefined || typeof cv === 'symbol' ? null : cv;
      return canonicalize(value, seen);
    });
    result = `[${values.join(',')}]`;
  } else {
    const parts = [];
    for (const key of Object.keys(object).sort()) {
      if (object[key] === undefined || typeof object[key] === 'symbol') {
        continue;
      }
      parts.push(`${canonicalize(key)}:${canonicalize(object[key], seen)}`);
    }
    result = `{${parts.join(',')}}`;
  }

  seen.delete(object);
  return result;
}

;// CONCATENATED MODULE: ../.build/plan/digest.js


/** `sha256:` and 64 hex digits over canonical JSON of a value. */
function digestOf(value) {
    return `sha256:${(0,external_node_crypto_namespaceObject.createHash)("sha256")
        .update(canonicalize(value) ?? "")
        .digest("hex")}`;
}


/***/ }),

/***/ 8801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4859);

/** Compares what is declared with what is live. Settings that are not declared are never looked at. */
function compare(declared, live) {
    return _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settings */ .W0.flatMap(({ name }) => {
        const wanted = declared[name];
        if (wanted === undefined || (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .isSame */ .Ft)(name, wanted, live[name]))
            return [];
        return [{ setting: name, declared: wanted, live: live[name] }];
    });
}


/***/ }),

/***/ 5341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ gapsOf),
/* harmony export */   v: () => (/* binding */ gapsIn)
/* harmony export */ });
/* harmony import */ var _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6541);
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(322);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4859);
/* harmony import */ var _settings_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2449);




/** Each switch that is on in this state, with what of it and of what it needs is not declared. */
function gapsIn(state, isDeclared) {
    return _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0.flatMap((row) => {
        if (row.kind !== "switch" || state[row.name] !== true)
            return [];
        const needed = [row.name, ...row.needs];
        // What is needed and empty breaks a rule, and is told by that.
        const missing = needed.filter((name) => state[name] !== "" && !isDeclared(name));
        return missing.length === 0 ? [] : [{ on: row.name, needed, missing }];
    });
}
/**
 * The gap of a resource: switches that are on in the state that would result, where the switch itself or what it needs is
 * not declared, so that nobody would notice a change of it. One finding for all of them, with the lines that would
 * declare what is live.
 */
function gapsOf(declaration, { resulting, mode, unmanaged }) {
    const { policy, resource } = declaration;
    const gaps = gapsIn(resulting, declaration.isDeclared);
    if (gaps.length === 0 || unmanaged === "ignore")
        return [];
    const level = unmanaged === "warn" ? "warning" : mode === "apply" ? "error" : "failure";
    const consequence = level === "error" ? ", so nothing was sent" : "";
    const missing = gaps.flatMap((gap) => gap.missing);
    const them = missing.length === 1 ? "it" : "them";
    const places = gaps.flatMap(({ needed }) => needed.map((name) => policy.places[`${resource}.${name}`]));
    return [
        {
            level,
            reason: "unmanaged",
            message: `${gaps.map((gap) => sentence(resource, gap)).join("; ")}: a change of ${them} would not be noticed${consequence}.`,
            hint: `If what is live is right, declare ${them}, or set unmanaged: ignore.`,
            paste: [`# ${whereTo(policy, resource)}`, ...missing.map((name) => lineFor(name, resulting))].join("\n"),
            place: places.find((place) => place !== undefined) ?? policy.places.account,
        },
    ];
}
const switchNames = { "encryption-enabled": "Encryption", "aws-storage-enabled": "S3 storage" };
function sentence(resource, { on, missing }) {
    const what = `${switchNames[on]}${resource === "compositions" ? "" : ` of ${resource}`}`;
    const labels = missing.map((one) => (0,_declared_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(resource, one));
    return `${what} is on, and ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(labels)} ${labels.length === 1 ? "is" : "are"} not declared`;
}
// Below the account's own name, since what stands in defaults holds for others too.
function whereTo({ name, places }, resource) {
    const { file } = places.account ?? {};
    if (file === undefined)
        return "in the with of this step";
    return `in ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(file)}, under ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_3__/* .quote */ .hD)(`accounts.${name}.${resource}`)}`;
}
// YAML in a policy file and in a workflow alike: JSON text is YAML, and nothing that may be declared as a URL holds a
// brace, so that no expression of a workflow can hide in it.
function lineFor(setting, live) {
    const row = _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0.find(({ name }) => name === setting);
    if (row === undefined)
        throw new Error("A gap is one of the settings.");
    const value = live[setting];
    const fault = (0,_settings_value_js__WEBPACK_IMPORTED_MODULE_2__/* .undeclarable */ .bt)(row.kind, value);
    if (fault !== undefined)
        return `# ${setting} cannot be declared as it is live: it ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(fault)}`;
    return `${setting}: ${row.kind === "s3-url" ? JSON.stringify(value) : value}`;
}


/***/ }),

/***/ 6291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   Gb: () => (/* binding */ planDigest),
/* harmony export */   rm: () => (/* binding */ weakenings)
/* harmony export */ });
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4859);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3681);
/* harmony import */ var _drift_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8801);



/** Sent where neither the policy nor Twilio has a name: `FriendlyName` is the one parameter that Twilio requires. */
const defaultName = "Default";
/** Lays what is declared over what is live. Without drift there is nothing to write, not even a name. */
function makePlan(declared, live) {
    const drift = (0,_drift_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(declared, live);
    if (drift.length === 0)
        return { before: live, after: live, changes: [] };
    const changes = drift.map(({ setting, live: from, declared: to }) => ({
        setting,
        from,
        to,
        effect: effectOf(setting, from, to),
    }));
    const after = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .stateOf */ .L4)(({ name }) => declared[name] ?? live[name]);
    if (after["friendly-name"] !== "")
        return { before: live, after, changes };
    return {
        before: live,
        after: { ...after, "friendly-name": defaultName },
        changes: [...changes, { setting: "friendly-name", from: "", to: defaultName, effect: "name" }],
    };
}
function effectOf(setting, from, to) {
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(setting) === "text")
        return "rename";
    if (to === true)
        return "strengthen";
    if (to === false || to === "")
        return "weaken";
    return from === "" ? "set" : "replace";
}
/** The changes that turn a protection off. */
function weakenings(plan) {
    return plan.changes.filter(({ effect }) => effect === "weaken");
}
/**
 * Names a plan, so that what was reviewed can be told from what would be applied now: `sha256:` over canonical JSON
 * (RFC 8785) of the whole state before and after, for each account and resource, in the order of their SIDs and names.
 * What has no change is left out.
 */
function planDigest(plans) {
    const changes = plans
        .filter(({ plan }) => plan.changes.length > 0)
        .map(({ account, resource, plan }) => ({ account, resource, before: plan.before, after: plan.after }))
        .sort((a, b) => compareText(a.account, b.account) || compareText(a.resource, b.resource));
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .o)({ version: 1, changes });
}
// By code units: the order of a locale differs from machine to machine.
function compareText(a, b) {
    return a < b ? -1 : Number(a > b);
}


/***/ }),

/***/ 8842:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ sentenceOf),
/* harmony export */   FE: () => (/* binding */ takesApply),
/* harmony export */   QI: () => (/* binding */ alikeOf),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6541);
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(322);


/**
 * What merging a change does, to follow on "This pull request": "turns encryption OFF for production".
 * @param whose the accounts in which it is the same; its own where they are not given.
 */
function deedOf(change, whose) {
    switch (change.subject) {
        case "setting":
            return settingDeed(change, whose ?? nameOf(change.account));
        case "account":
            return accountDeed(change, whose ?? nameOf(change.account));
        case "rule": {
            const { effect, rule, from, to } = change;
            return `${effect === "weaken" ? "loosens" : "tightens"} ${rule} from ${from} to ${to}`;
        }
        default:
            return change;
    }
}
/** The same as a sentence. */
function sentenceOf(change) {
    return sentenceWith(change, deedOf(change));
}
function sentenceWith(change, deed) {
    return `${takesApply(change) ? "Merging and applying this" : "Merging this"} ${deed}.`;
}
/**
 * The same change of many accounts as one, in the order in which they come.
 * @param apart what else keeps two apart, such as the lines on which they stand.
 */
function alikeOf(changes, apart = () => "") {
    const alike = Map.groupBy(changes, (one) => {
        const deed = deedOf(one, isOfOne(one) ? undefined : "");
        return `${one.effect} ${takesApply(one)} ${apart(one)} ${deed}`;
    });
    return [...alike.values()].flatMap((same) => {
        const [change] = same;
        if (change === undefined)
            return [];
        const names = same.flatMap((one) => (one.subject === "rule" ? [] : [nameOf(one.account)]));
        const deed = same.length === 1 ? deedOf(change) : deedOf(change, inWords(names));
        return [{ change, changes: same, deed, sentence: sentenceWith(change, deed) }];
    });
}
// What is lost with an account, and what it was called, is its own.
function isOfOne(change) {
    return change.subject === "account" && change.change !== "added";
}
const maxNames = 3;
function inWords(names) {
    const rest = names.length - maxNames;
    if (rest > 1)
        return `${names.slice(0, maxNames).join(", ")} and ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rest)} more`;
    return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
/** Whether it takes an apply to come true; what is no longer declared is unheld as soon as it is merged. */
function takesApply(change) {
    return change.subject === "setting" && change.to.state === "declared";
}
/** How people call an account that is proposed. */
function nameOf({ name, account }) {
    return name || (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSid */ .xz)(account);
}
const switches = {
    "encryption-enabled": "encryption",
    "aws-storage-enabled": "S3 storage",
};
function settingDeed({ resource, setting, effect, from, to }, name) {
    const label = (0,_declared_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(resource, setting);
    if (to.state === "undeclared")
        return `no longer declares ${label} for ${name}`;
    const isLonger = effect === "weaken" || from.state !== "waived";
    if (to.state === "waived" && effect !== "redirect")
        return `${isLonger ? "waives" : "changes the waiver of"} ${label} of ${name}${isLonger ? ` until ${to.expires}` : ""}`;
    const what = switches[setting];
    if (what !== undefined && typeof to.value === "boolean" && isTurned(effect, from.state)) {
        const of = resource === "recordings" ? " of recordings" : "";
        return `turns ${what}${of} ${to.value ? "ON" : "OFF"} for ${name}`;
    }
    if (effect === "redirect")
        return `${redirections(resource, name)[setting] ?? `changes ${label} of ${name}`}`;
    if (from.state === "waived")
        return `ends the waiver of ${label} of ${name}`;
    if (to.value === "")
        return `empties ${label} of ${name}`;
    return from.state === "undeclared" ? `declares ${label} for ${name}` : `changes ${label} of ${name}`;
}
// What nobody declared may be live already; what was declared the other way round, or would be turned off, is not.
function isTurned(effect, from) {
    return effect === "weaken" || (effect === "strengthen" && from === "declared");
}
function redirections(resource, name) {
    return {
        "encryption-key-sid": `encrypts the ${resource} of ${name} with another key`,
        "aws-s3-url": `moves the ${resource} of ${name} to another bucket or path`,
        "aws-credentials-sid": `stores the ${resource} of ${name} with another AWS credential`,
    };
}
function accountDeed(change, name) {
    switch (change.change) {
        case "added":
            return `adds ${name}`;
        case "renamed":
            return `renames ${change.was} to ${name}`;
        case "dropped":
            return `drops ${name}${withProtections(change.lost.length)}`;
        case "moved":
            return `gives the name ${name} to another account and drops ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSid */ .xz)(change.account.account)}${withProtections(change.lost.length)}`;
        default:
            return change;
    }
}
function withProtections(count) {
    if (count === 0)
        return "";
    return count === 1
        ? " with the protection declared for it"
        : ` with the ${count} protections declared for it`;
}


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S0: () => (/* binding */ declaresSame),
/* harmony export */   TH: () => (/* binding */ idOf),
/* harmony export */   cE: () => (/* binding */ proposalOf),
/* harmony export */   fc: () => (/* binding */ withLive)
/* harmony export */ });
/* harmony import */ var _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6541);
/* harmony import */ var _declared_waivers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4522);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4859);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3681);




// The rules of a policy file, a row each.
const rules = [
    { name: "unlisted-subaccounts", of: ({ unlistedSubaccounts }) => unlistedSubaccounts },
    { name: "unmanaged", of: ({ unmanaged }) => unmanaged },
];
/**
 * Compares what the base declares with what is proposed. Accounts are known by their SIDs, whatever they are called.
 * @param today YYYY-MM-DD in UTC, by which waivers count.
 */
function proposalOf(base, proposed, today) {
    const before = new Map(base.accounts.map((one) => [idOf(one), one]));
    const after = new Map(proposed.accounts.map((one) => [idOf(one), one]));
    const places = new Map(proposed.accounts.map(({ name, places }) => [name, places.account]));
    return [
        ...changedRules(base, proposed),
        ...base.accounts.filter((one) => !after.has(idOf(one))).map((one) => lostAccount(one, places)),
        ...proposed.accounts.flatMap((one) => changedAccount(before.get(idOf(one)), one, today)),
    ];
}
/** An account's SID as it is compared. */
function idOf({ account }) {
    return account.toLowerCase();
}
/** Whether two policies declare the same, wherever in their files. */
function declaresSame(one, other) {
    return (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)(withoutPlaces(one)) === (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)(withoutPlaces(other));
}
function withoutPlaces({ accounts, ...rest }) {
    return { ...rest, accounts: accounts.map(({ places: _, ...one }) => one) };
}
/**
 * What the base does not manage may be protected all the same: a declaration that would turn off, empty or replace what
 * is live is told as what it does.
 * @param planOf what apply would write of an account's resource; undefined where it was not read.
 */
function withLive(changes, planOf) {
    return changes.map((one) => {
        if (one.subject !== "setting" || one.from.state !== "undeclared")
            return one;
        const plan = planOf(one.account.account, one.resource);
        const effect = plan?.changes.find(({ setting }) => setting === one.setting)?.effect;
        if (effect === "weaken")
            return { ...one, effect };
        return effect === "replace" ? { ...one, effect: "redirect" } : one;
    });
}
function changedRules(base, proposed) {
    return rules.flatMap(({ name, of }) => {
        const [from, to] = [of(base), of(proposed)];
        if (from === to)
            return [];
        const isLooser = _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(to) < _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(from);
        return [{ subject: "rule", effect: isLooser ? "weaken" : "strengthen", rule: name, from, to }];
    });
}
function lostAccount(policy, places) {
    const { name, account } = policy;
    const lost = protectionsOf(policy);
    return {
        subject: "account",
        change: places.has(name) ? "moved" : "dropped",
        effect: lost.length > 0 ? "weaken" : "note",
        account: { name, account },
        lost,
        place: places.get(name),
    };
}
function protectionsOf({ declared }) {
    return _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .ES.flatMap((resource) => _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0.flatMap(({ name: setting }) => {
        const value = declared[resource]?.[setting];
        return value !== undefined && protects(setting, value) ? [{ resource, setting, value }] : [];
    }));
}
function protects(setting, value) {
    return (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOf */ .I)(setting) !== "text" && value !== false && value !== "";
}
function changedAccount(base, proposed, today) {
    const account = { name: proposed.name, account: proposed.account };
    const place = proposed.places.account;
    const itself = base === undefined
        ? [{ subject: "account", change: "added", effect: "note", account, place }]
        : base.name !== proposed.name
            ? [{ subject: "account", change: "renamed", effect: "note", was: base.name, account, place }]
            : [];
    const changed = _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .resources */ .ES.flatMap((resource) => _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0.flatMap(({ name: setting }) => {
        const from = base ? standingOf(base, { resource, setting, today }) : { state: "undeclared" };
        const to = standingOf(proposed, { resource, setting, today });
        const effect = effectOf(setting, from, to);
        if (effect === undefined)
            return [];
        const waiver = to.state === "waived" ? waiverOf(proposed, { resource, setting, today }) : undefined;
        const at = waiver?.place ?? proposed.places[`${resource}.${setting}`] ?? place;
        return [{ subject: "setting", effect, account, resource, setting, from, to, place: at }];
    }));
    return [...itself, ...changed];
}
function standingOf(policy, { resource, setting, today }) {
    const value = policy.declared[resource]?.[setting];
    if (value === undefined)
        return { state: "undeclared" };
    const waiver = waiverOf(policy, { resource, setting, today });
    if (waiver === undefined)
        return { state: "declared", value };
    return { state: "waived", value, reason: waiver.reason, expires: waiver.expires };
}
function waiverOf(policy, { resource, setting, today }) {
    return (0,_declared_waivers_js__WEBPACK_IMPORTED_MODULE_3__/* .activeWaivers */ .mu)(policy, resource, today).find((one) => one.setting === setting);
}
// Undefined where nothing changes.
function effectOf(setting, from, to) {
    const declares = (one) => one.state !== "undeclared" && protects(setting, one.value);
    if (!declares(from)) {
        if (!declares(to))
            return isSameStanding(setting, from, to) ? undefined : "note";
        return to.state === "waived" ? "note" : "strengthen";
    }
    // What a waiver excuses is declared for the day on which it ends.
    if (!declares(to) || waivedUntil(to) > waivedUntil(from))
        return "weaken";
    if (isSameStanding(setting, from, to))
        return undefined;
    if (from.state !== "undeclared" && to.state !== "undeclared" && !(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(setting, from.value, to.value))
        return "redirect";
    return waivedUntil(to) < waivedUntil(from) ? "strengthen" : "note";
}
function waivedUntil(one) {
    return one.state === "waived" ? one.expires : "";
}
function isSameStanding(setting, a, b) {
    if (a.state === "undeclared" || b.state === "undeclared")
        return a.state === b.state;
    if (!(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(setting, a.value, b.value))
        return false;
    if (a.state === "declared" || b.state === "declared")
        return a.state === b.state;
    return a.expires === b.expires && a.reason === b.reason;
}


/***/ }),

/***/ 2573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jm: () => (/* binding */ unmetNeeds),
/* harmony export */   P6: () => (/* binding */ brokenRules),
/* harmony export */   hQ: () => (/* binding */ refusedWeakenings),
/* harmony export */   zo: () => (/* binding */ uncomposable)
/* harmony export */ });
/* harmony import */ var _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6541);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4859);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6291);



/** The switches that are on in a state without what they need, and what that is. */
function unmetNeeds(state) {
    return _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settings */ .W0.flatMap((row) => {
        if (row.kind !== "switch" || state[row.name] !== true)
            return [];
        const needs = row.needs;
        const missing = needs.filter((name) => state[name] === "");
        return missing.length === 0 ? [] : [{ name: row.name, needs, missing }];
    });
}
/**
 * The rules over the state that would result: encryption on needs a key, S3 storage on needs URL and credential.
 * A rule that touches no managed setting is none of this declaration's business and only warns.
 */
function brokenRules(resource, declared, { resulting, mode }) {
    return unmetNeeds(resulting).map(({ name, needs, missing }) => {
        const isManaged = [name, ...needs].some((one) => declared[one] !== undefined);
        const level = !isManaged ? "warning" : mode === "apply" ? "error" : "failure";
        const needed = missing.map((one) => (0,_declared_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(resource, one)).join(" and ");
        const consequence = level === "failure" ? `: apply would need ${needed}` : "";
        const label = (0,_declared_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(resource, name);
        return {
            level,
            reason: "incomplete-declaration",
            message: `${label} is on, but ${needed} would be empty${consequence}.`,
            hint: `Declare ${needed}, or declare ${label}: false.`,
        };
    });
}
/** What apply would weaken and may not. */
function refusedWeakenings(resource, plan) {
    const weakened = (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .weakenings */ .rm)(plan).map(({ setting }) => (0,_declared_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(resource, setting));
    if (weakened.length === 0)
        return [];
    return [
        {
            level: "error",
            reason: "weakening-refused",
            message: `apply would weaken ${weakened.join(", ")}, so nothing was sent.`,
            hint: "To keep what is live, change what is declared. If weakening is meant, set allow-weakening: true for this run.",
        },
    ];
}
/**
 * Warns of recordings that cannot be composed, beside declared compositions: encrypted ones, and those kept in S3
 * (Twilio's documentation, "Encrypting your stored media" and "Storing into AWS S3").
 * @param recordings what is known of the recordings: declared, or found so.
 */
function uncomposable(policy, recordings) {
    if (policy.declared.compositions === undefined || recordings === undefined)
        return [];
    const blocking = ["encryption-enabled", "aws-storage-enabled"].filter((name) => recordings[name] === true);
    if (blocking.length === 0)
        return [];
    return [
        {
            level: "warning",
            reason: "incomplete-declaration",
            message: `Recordings that are encrypted or kept in S3 cannot be composed, and ${blocking.map((name) => (0,_declared_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)("recordings", name)).join(" and ")} is on.`,
            hint: "Leave recordings unencrypted and at Twilio where you need compositions of them.",
            place: blocking.map((name) => policy.places[`recordings.${name}`]).find((place) => place !== undefined),
        },
    ];
}


/***/ }),

/***/ 8192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ compositionsText),
/* harmony export */   k: () => (/* binding */ withoutCompositions)
/* harmony export */ });
/* harmony import */ var _messages_reasons_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1412);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9578);
/* harmony import */ var _folds_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5643);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8159);




/** What was made since the settings were to be looked at, of many accounts in a fold; nothing where nobody asked. */
function compositionsText({ accounts }, bytes) {
    const worstFirst = accounts.toSorted((a, b) => Number((0,_folds_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalm */ .uv)(a)) - Number((0,_folds_js__WEBPACK_IMPORTED_MODULE_1__/* .isCalm */ .uv)(b)));
    const asked = worstFirst.flatMap((account) => {
        const text = compositionsParagraph(account);
        return text === "" ? [] : [{ account, text }];
    });
    if (accounts.length === 1 || asked.length === 0)
        return asked.map(({ text }) => text).join("");
    const lines = asked.map(({ account, text }) => `- ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .fullNameOf */ .E4)(account)}: ${text}`);
    const more = (rest) => `- ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(rest, "more account")}: the JSON report has all.`;
    return (0,_folds_js__WEBPACK_IMPORTED_MODULE_1__/* .fold */ .AU)(`Compositions of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(asked.length, "account")}`, (0,_wording_js__WEBPACK_IMPORTED_MODULE_2__/* .linesWithin */ .Xi)(lines, bytes, more));
}
/** One paragraph of what was made in an account; empty where nobody asked. */
function compositionsParagraph({ compositions }) {
    if (compositions === undefined)
        return "";
    if (compositions.is === "unknown")
        return `Compositions since ${minute(compositions.since)}: **not known**, since they could not be listed.`;
    const { since, place, made, failed, unfinished } = compositions;
    const counts = [`${made} made`, ...places(compositions), `${failed} failed`];
    if (unfinished > 0)
        counts.push(`${unfinished} not finished yet`);
    const unjudged = place === "anywhere" ? " Where they lie was not judged, since no place is declared." : "";
    return `Compositions since ${minute(since)}: ${counts.join(", ")}.${unjudged} Twilio does not show whether one is encrypted.`;
}
function places({ place, inPlace, misplaced }) {
    if (place === "anywhere")
        return [];
    const right = `${inPlace} ${place === "bucket" ? "in the declared bucket" : "at Twilio"}`;
    // Which they are, and of when, their finding tells.
    return [right, misplaced.length === 0 ? "0 elsewhere" : `**${misplaced.length} elsewhere**`];
}
function minute(instant) {
    return `${new Date(instant).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
/**
 * The outcome as it would be had nobody looked at compositions: a comment and an issue are about what the settings are,
 * which the settings can mend, and compositions that are made cannot be moved.
 */
function withoutCompositions(outcome) {
    const accounts = outcome.accounts.map(settingsAlone);
    const result = (0,_messages_reasons_js__WEBPACK_IMPORTED_MODULE_3__/* .worstResult */ .NG)([...accounts.map((account) => account.result), ...(0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsOf */ .qS)(outcome.findings)]);
    return accounts.length === 0 ? outcome : { ...outcome, accounts, result };
}
// Only a check looks at compositions, and only of an account that it could read.
function settingsAlone(account) {
    if (account.compositions === undefined)
        return account;
    const findings = account.findings.filter(({ subject }) => subject !== "compositions");
    const result = (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)({ ...account, findings });
    return { ...account, findings, result, compositions: undefined };
}


/***/ }),

/***/ 7438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ workflowFile)
/* harmony export */ });
/** The workflow's file in its repository; undefined outside GitHub Actions. */
function workflowFile({ workflow }) {
    // Both the file and the branch may hold an @.
    return /^[^/]+\/[^/]+\/(.+?)@refs\//.exec(workflow)?.[1];
}


/***/ }),

/***/ 4164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ exportedLine),
/* harmony export */   V: () => (/* binding */ leftOutLines)
/* harmony export */ });
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(322);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8159);


/** "96 settings of 12 accounts are written to policy.yml; 4 values that all share stand in defaults". */
function exportedLine({ file, accounts, settings, shared }, style = plain) {
    const ofThem = shared === 0
        ? ""
        : `; ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(shared, "value")} that all share ${shared === 1 ? "stands" : "stand"} in defaults`;
    return `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(settings, "setting")} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(accounts, "account")} ${settings === 1 ? "is" : "are"} written to ${style(file)}${ofThem}`;
}
/** What was left out and why, the same of many accounts in one line. */
function leftOutLines({ leftOut }, style = plain) {
    const alike = Map.groupBy(leftOut, ({ label, why }) => JSON.stringify([label, why]));
    return [...alike.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined)
            return [];
        const whose = same.length === 1 ? first.account : (0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(same.length, "account");
        return [`${style(first.label)} of ${whose}: it ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(first.why)}`];
    });
}
function plain(text) {
    return text;
}


/***/ }),

/***/ 5643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   FN: () => (/* binding */ evidenceFold),
/* harmony export */   au: () => (/* binding */ unneededWaivers),
/* harmony export */   he: () => (/* binding */ calmFold),
/* harmony export */   lw: () => (/* binding */ hasWaived),
/* harmony export */   mt: () => (/* binding */ detailsFold),
/* harmony export */   uv: () => (/* binding */ isCalm)
/* harmony export */ });
/* harmony import */ var _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6541);
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(322);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9578);
/* harmony import */ var _reviews_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2070);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3294);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(358);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8159);







const maxRequests = 40;
/** Whether nobody has to look at it: as declared, or by waiver alone. */
function isCalm(account) {
    return account.result !== "error" && !(0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .isDrifted */ .TJ)(account);
}
/** The details of the accounts that need somebody: what differs and what was found, each with its place. */
function detailsFold(outcome, bytes) {
    const needy = outcome.accounts.filter((account) => !isCalm(account));
    if (needy.length === 0)
        return undefined;
    // As many as may fit are made, and no more: of thousands most would be thrown away.
    const blocks = needy.slice(0, 300).map(detailsOf);
    const left = needy.length - blocks.length;
    const more = (rest) => `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rest + left, "more account")} did not fit here; the JSON report has all.`;
    const text = (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .linesWithin */ .Xi)(blocks, bytes, more, "\n\n");
    return fold(`Details of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(needy.length, "account")}`, text);
}
function detailsOf(account) {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowsOf */ .RO)(account).filter(_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .isOpenRow */ .fW);
    const lines = [
        ...rows.map((row) => rowLine(row)),
        ...account.findings.map(({ message, hint }) => `- ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .markdown */ .wD)(message)} ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .markdown */ .wD)(hint)}`),
    ];
    return `**${(0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(account.policy)}** ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(account.policy.account)}, ${account.result} (${account.reason})\n\n${lines.join("\n")}`;
}
function rowLine({ label, declared, live, place, state }) {
    const where = place === undefined ? "" : ` in ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(`${place.file}:${place.line}`)}`;
    const says = declared === undefined ? "not declared" : `declared ${(0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .Hn)(declared)}${where}`;
    return `- ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(label)}: ${(0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .cell */ .Hn)(live)}, ${says}${state === "waived" ? ", waived" : ""}`;
}
/** The names of the accounts that nobody has to look at. */
function calmFold({ accounts, mode }, bytes) {
    // What a proposal changes, its table tells.
    const calm = accounts.filter((account) => isCalm(account) && account.result !== "proposed");
    if (calm.length === 0)
        return undefined;
    const waived = calm.filter(hasWaived).length;
    const isChecked = calm.every(({ result }) => result !== "not-checked");
    const title = !isChecked
        ? `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(calm.length, "account")} not checked`
        : `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(calm.length, "account")} ${calm.length === 1 ? "is" : "are"} as declared${waived === 0 ? "" : `, ${waived} of them only by waiver`}${mode === "apply" ? " (✅: written by this run)" : ""}`;
    const names = calm.map((account) => {
        const marks = [hasWaived(account) ? " ⏸" : "", account.result === "applied" ? " ✅" : ""];
        return `${(0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(account.policy)}${marks.join("")}`;
    });
    const more = (rest) => `and ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(rest)} more`;
    return fold(title, (0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .linesWithin */ .Xi)(names, bytes, more, ", "));
}
/** Whether something differs that a waiver lets differ. */
function hasWaived({ resources }) {
    return resources.some((one) => ((0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .neededWaivers */ .H1)(one)?.length ?? 0) > 0);
}
/** Waivers that excuse nothing: no warning, since nobody has to hurry. */
function unneededWaivers({ accounts }) {
    return accounts.flatMap((account) => account.resources.flatMap((one) => {
        const needed = (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .neededWaivers */ .H1)(one);
        if (needed === undefined)
            return [];
        return one.waived
            .filter((waiver) => !needed.includes(waiver))
            .map(({ setting, expires }) => {
            const label = (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_declared_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(one.resource, setting));
            return `The waiver of ${label} for ${(0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(account.policy)} until ${expires} is not needed: live is as declared.`;
        });
    }));
}
/** When, by whom and on what this was judged, with the requests of the accounts that need somebody. */
function evidenceFold(outcome, evidence, bytes) {
    const { accounts, planDigest } = outcome;
    const { requests, time, repository, commit, run, actor, event, workflow } = evidence;
    const needy = new Set(accounts.filter((one) => !isCalm(one)).map(({ policy }) => policy.account));
    const isAll = accounts.length <= 1 || requests.length <= maxRequests;
    const shown = groupsOf(isAll ? requests : requests.filter(({ account }) => needy.has(account)));
    const facts = [
        planDigest === undefined ? "" : `Plan ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(planDigest)}`,
        commit === "" ? "" : `commit ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(commit.slice(0, 40))}`,
        runOf(run),
        actor === "" ? "" : `by ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(actor)}`,
        event === "" ? "" : `on ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(event)}`,
        workflow === "" ? (repository === "" ? "" : `of ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(repository)}`) : `of ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(workflow)}`,
    ].filter((fact) => fact !== "");
    const names = new Map(accounts.map((account) => [account.policy.account, (0,_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(account.policy)]));
    const table = requestTable(shown.slice(0, maxRequests), names, bytes);
    const note = isAll && shown.length <= maxRequests ? "" : "Requests of what needs somebody; the JSON report has all.";
    const title = `Evidence: ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(requests.length, "request")} to Twilio${spanOf(requests, time)}`;
    const parts = [facts.join(" · "), (0,_reviews_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutApprovals */ .l)(evidence), note, table];
    return fold(title, parts.filter((part) => part !== "").join("\n\n"));
}
// Only an address of the form that GitHub gives its runs becomes a link.
function runOf(run) {
    const [, number] = /^https:\/\/[\w.-]+(?::\d+)?\/[\w.-]+\/[\w.-]+\/actions\/runs\/(\d+)\/attempts\/\d+$/.exec(run) ?? [];
    if (run === "")
        return "";
    return number === undefined ? `run ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(run)}` : `[run ${number}](${run})`;
}
function spanOf(requests, time) {
    const times = requests.map((request) => request.time).sort();
    const [first, last] = [times[0] ?? time, times.at(-1) ?? time];
    const clock = (at) => (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(at.slice(11, 19));
    return ` on ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(first.slice(0, 10))} ${clock(first) === clock(last) ? `at ${clock(first)}` : `from ${clock(first)} to ${clock(last)}`} UTC`;
}
/** The attempts of each request together. */
function groupsOf(requests) {
    const latest = new Map();
    const groups = [];
    for (const request of requests) {
        const key = `${request.account} ${request.method} ${request.url}`;
        const group = request.attempt === 1 ? undefined : latest.get(key);
        if (group !== undefined)
            group.push(request);
        else {
            const started = [request];
            latest.set(key, started);
            groups.push(started);
        }
    }
    return groups;
}
function requestTable(groups, names, bytes) {
    if (groups.length === 0)
        return "";
    const lines = groups.flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const answers = group.map(({ status, failure }) => status === undefined ? (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(failure ?? "") : String(status));
        const ids = group.flatMap(({ requestId }) => (requestId === undefined ? [] : [(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(requestId)]));
        const milliseconds = group.reduce((sum, one) => sum + one.milliseconds, 0);
        const name = names.get(first.account) ?? (first.account === "" ? "" : (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)((0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shortSid */ .xz)(first.account)));
        const address = first.url.replace(/^https:\/\//, "");
        return [
            `| ${name} | ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(first.method)} ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_6__/* .code */ .aY)(address)} | ${answers.join(", ")} in ${milliseconds} ms | ${ids.join(", ") || "–"} |`,
        ];
    });
    const more = (rest) => `| ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9)(rest, "more request")} | | | |`;
    return `| Account | Request | Answer | Twilio's request id |\n| --- | --- | --- | --- |\n${(0,_wording_js__WEBPACK_IMPORTED_MODULE_5__/* .linesWithin */ .Xi)(lines, bytes, more)}`;
}
function fold(title, text) {
    return `<details><summary>${title}</summary>\n\n${text}\n\n</details>`;
}


/***/ }),

/***/ 1231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   KJ: () => (/* binding */ isUnread),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   mQ: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(322);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9578);
/* harmony import */ var _proposal_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3903);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3294);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8159);





function countsOf({ accounts }) {
    const of = (holds) => accounts.filter(holds).length;
    return {
        accounts: accounts.length,
        drifted: of(_run_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isDrifted */ .TJ),
        failed: of(({ result }) => result === "error"),
        unread: of((account) => account.result === "error" && isUnread(account)),
        applied: of(({ result }) => result === "applied"),
        notChecked: of(({ result }) => result === "not-checked"),
        waived: accounts.reduce((sum, account) => sum + waivedOf(account), 0),
    };
}
/** One sentence for a notifier, without SIDs and URLs: "2 of 30 accounts drifted, 1 could not be read". */
function headlineOf(outcome) {
    const text = (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(partsOf(outcome, (policy) => (policy.name === "" ? "the account" : policy.name)).join(", "));
    // A name stays as it is.
    return text.startsWith("the account") ? (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .capital */ .Nx)(text) : text;
}
/** What a run came to, the worst first. */
function partsOf(outcome, nameOf = _rows_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg) {
    const { accounts, findings, result, mode, reason } = outcome;
    const [first] = accounts;
    if (first === undefined) {
        return [
            result === "exported"
                ? `The live settings of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(outcome.exported?.accounts ?? 0, "account")} were exported`
                : `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .capital */ .Nx)(mode ?? "the step")} failed: ${reason}`,
        ];
    }
    const proposed = (0,_proposal_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .proposedWords */ .mi)(outcome);
    const words = proposed !== undefined
        ? [proposed, ...wordsOfFailed(accounts, mode, nameOf)]
        : accounts.length === 1
            ? wordsOfOne(first, outcome, nameOf(first.policy))
            : wordsOfMany(countsOf(outcome));
    const waived = countsOf(outcome).waived;
    return [...words, ...(waived > 0 ? [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(waived, "setting")} waived`] : []), ...unlisted(findings)];
}
function isUnread({ resources }) {
    return resources.every((one) => (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .lastSeen */ .YO)(one) === undefined);
}
function waivedOf({ resources }) {
    return resources.reduce((sum, one) => sum + ((0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .neededWaivers */ .H1)(one)?.length ?? 0), 0);
}
// Beside a proposal, which tells what differs, too.
function wordsOfFailed(accounts, mode, nameOf) {
    const failed = accounts.filter(({ result }) => result === "error");
    const [first] = failed;
    if (first === undefined)
        return [];
    if (failed.length === 1)
        return [failedWords(first, mode, nameOf(first.policy))];
    const of = `of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(accounts.length, "account")}`;
    return [`${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(failed.length)} ${of} ${failed.every(isUnread) ? "could not be read" : "failed"}`];
}
function failedWords(account, mode, name) {
    return mode === "check" && isUnread(account)
        ? `${name} could not be read`
        : `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .capital */ .Nx)(mode ?? "the step")} of ${name} failed`;
}
function wordsOfOne(account, { mode }, name) {
    const managed = account.resources.flatMap(({ declared }) => Object.keys(declared)).length;
    const differ = account.resources.flatMap((one) => (0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .lastDrift */ .AT)(one) ?? []).length;
    switch (account.result) {
        case "error":
            return [failedWords(account, mode, name)];
        case "drifted":
            return [
                differ > 0
                    ? `${name} drifted: ${differ} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(managed, "setting")}`
                    : `What is declared for ${name} does not hold`,
            ];
        case "applied":
            return [`${name} applied and proven`];
        case "not-checked":
            return [`${name} was not checked`];
        case "proposed":
            return [`${name} is as the base declares`];
        default:
            return [`${name} is as declared`];
    }
}
function wordsOfMany(counts) {
    const told = [
        [counts.drifted, "drifted"],
        [counts.unread, "could not be read"],
        [counts.failed - counts.unread, "failed"],
        [counts.applied, "applied and proven"],
        [counts.notChecked, "not checked"],
    ];
    const words = told.filter(([number]) => number > 0);
    if (words.length === 0)
        return [`All ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(counts.accounts, "account")} are as declared`];
    const of = `of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(counts.accounts, "account")}`;
    return words.map(([number, word], at) => `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .grouped */ .zD)(number)} ${at === 0 ? `${of} ` : ""}${word}`);
}
function unlisted(findings) {
    const found = findings.filter(({ reason, level }) => reason === "unlisted-subaccount" && level === "failure");
    return found.length === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(found.length, "subaccount")} not in the policy file`];
}


/***/ }),

/***/ 8381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ logOf),
/* harmony export */   TM: () => (/* binding */ firstLine),
/* harmony export */   fM: () => (/* binding */ lastLine),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _messages_finding_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6488);
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(322);
/* harmony import */ var _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9578);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4859);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(6824);
/* harmony import */ var _exported_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4164);
/* harmony import */ var _folds_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5643);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1231);
/* harmony import */ var _proposal_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4821);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3294);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8159);











// GitHub's log is read by scrolling: what needs somebody is open as long as it is not much.
const maxOpen = 60;
const perLine = 20;
/** The first line of the log, before Twilio is asked. */
function firstLine(mode, accounts, policyFile) {
    const of = accounts === 0 ? [] : [`${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(accounts, "account")}${policyFile === "" ? "" : ` of ${policyFile}`}`];
    return (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)([`${_tool_js__WEBPACK_IMPORTED_MODULE_9__/* .title */ .DD} ${_tool_js__WEBPACK_IMPORTED_MODULE_9__/* .version */ .rE}`, ...(mode === undefined ? [] : [mode]), ...of].join(" · "));
}
/** "300 of 1,000 accounts read, 1 drifted". */
function progressLine({ accounts, read, drifted, failed }) {
    const told = [
        `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(read)} of ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(accounts, "account")} read`,
        ...(drifted > 0 ? [`${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(drifted)} drifted`] : []),
        ...(failed > 0 ? [`${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .grouped */ .zD)(failed)} failed`] : []),
    ];
    return told.join(", ");
}
/** What was found and done, account by account: what needs somebody open, the rest in groups. */
function logOf(outcome) {
    const { accounts } = outcome;
    const [first] = accounts;
    if (outcome.exported !== undefined)
        return exportBlocks(outcome.exported).map(madeVisible);
    const proposed = { lines: (0,_proposal_js__WEBPACK_IMPORTED_MODULE_5__/* .proposalLines */ .we)(outcome) };
    // Of a run that broke off nothing more is made than there is to tell.
    const blocks = first === undefined
        ? []
        : accounts.length === 1
            ? [blockOfOne(first, outcome)].flat()
            : blocksOf(outcome);
    return [proposed, ...blocks].filter(({ lines }) => lines.length > 0).map(madeVisible);
}
function exportBlocks(exported) {
    const lines = (0,_exported_js__WEBPACK_IMPORTED_MODULE_2__/* .leftOutLines */ .V)(exported).map((text) => ({ text: `    ${text}` }));
    const told = { lines: [{ text: `✔ ${(0,_exported_js__WEBPACK_IMPORTED_MODULE_2__/* .exportedLine */ .O)(exported)}`, tone: "good" }] };
    const title = `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(exported.leftOut.length, "setting")} left out`;
    return lines.length === 0 ? [told] : [told, { group: title, lines }];
}
/** How it ended, in one line. */
function lastLine(outcome) {
    const { result, reason, planDigest, accounts } = outcome;
    const why = reason === "none" ? "" : ` (${reason})`;
    const isPlan = accounts.some(({ resources }) => resources.some((one) => one.progress !== "unread" && one.plan.changes.length > 0));
    const plan = planDigest === undefined || !isPlan ? "" : `. Plan ${planDigest}`;
    return {
        text: (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(`Result: ${result}${why}. ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .partsOf */ .CI)(outcome).join(", ")}${plan}`),
        tone: outcome.fails ? "bad" : result === "drifted" || result === "proposed" ? "mild" : "good",
    };
}
function madeVisible({ group, lines }) {
    return {
        ...(group !== undefined && { group: (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(group) }),
        lines: lines.map((line) => ({ ...line, text: (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .visible */ .RK)(line.text) })),
    };
}
function blockOfOne(account, outcome) {
    const rows = (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .rowsOf */ .RO)(account);
    const open = rows.filter(_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .isOpenRow */ .fW);
    const rest = rows.filter((row) => !open.includes(row));
    return [
        { lines: headed([account], outcome, open) },
        { group: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(rest.length, "setting")} as declared or not declared`, lines: rest.map(lineOf(rest)) },
    ];
}
// Accounts in which the same differs are told of once.
function blocksOf(outcome) {
    const { accounts } = outcome;
    const shown = accounts.filter((account) => !(0,_folds_js__WEBPACK_IMPORTED_MODULE_3__/* .isCalm */ .uv)(account) || openRows(account).length > 0);
    const alike = Map.groupBy(shown, (account) => JSON.stringify([
        account.result,
        openRows(account).map(({ name, declared, held, before, live, state }) => [
            name,
            declared,
            held,
            before,
            live,
            state,
        ]),
        toMend(account, outcome).map(({ reason, message }) => [reason, message]),
    ]));
    const groups = [...alike.values()].sort((a, b) => urgency(a) - urgency(b));
    const blocks = groups.map((same) => headed(same, outcome, same[0] === undefined ? [] : openRows(same[0])));
    let used = 0;
    const end = blocks.findIndex((lines) => {
        used += lines.length;
        return used > maxOpen;
    });
    const open = end < 0 ? blocks : blocks.slice(0, end);
    const folded = blocks.slice(open.length);
    const rest = groups.slice(open.length).reduce((sum, { length }) => sum + length, 0);
    const calm = accounts.filter((account) => !shown.includes(account));
    return [
        ...open.map((lines) => ({ lines })),
        { group: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(rest, "more account")} that need somebody`, lines: folded.flat() },
        calmGroup(calm),
    ];
}
function urgency([first]) {
    if (first === undefined || (0,_folds_js__WEBPACK_IMPORTED_MODULE_3__/* .isCalm */ .uv)(first))
        return 2;
    return first.result === "error" ? 1 : 0;
}
function calmGroup(calm) {
    const isRead = calm.every(({ result }) => result !== "not-checked");
    const names = calm.map(({ policy }) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .titleOf */ .Gg)(policy));
    const lines = Array.from({ length: Math.ceil(names.length / perLine) }, (_, at) => ({
        text: names.slice(at * perLine, (at + 1) * perLine).join(", "),
    }));
    return { group: `${(0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .count */ .U9)(calm.length, "account")} ${isRead ? "as declared" : "not checked"}`, lines };
}
function openRows(account) {
    return (0,_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .rowsOf */ .RO)(account).filter(_rows_js__WEBPACK_IMPORTED_MODULE_6__/* .isOpenRow */ .fW);
}
function headed(accounts, outcome, rows) {
    const [first] = accounts;
    if (first === undefined)
        return [];
    const [sign, tone, words] = verdictOf(first, outcome);
    const names = accounts.length === 1 ? (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .fullNameOf */ .E4)(first) : (0,_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .namesOf */ .eZ)(accounts);
    const findings = toMend(first, outcome).map(({ message }) => ({
        text: `    ${message}`,
        tone: "bad",
    }));
    return [{ text: `${sign} ${names} ${words}`, tone }, ...rows.map(lineOf(rows)), ...findings];
}
// What is proposed is told once, of all accounts together.
function toMend({ findings }, { proposal }) {
    return findings.filter((finding) => finding.level !== "warning" && !(proposal?.base === "known" && (0,_messages_finding_js__WEBPACK_IMPORTED_MODULE_10__/* .isProposal */ .ld)(finding)));
}
function verdictOf(account, { mode, fails }) {
    switch (account.result) {
        case "error":
            return ["✘", "bad", (0,_headline_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnread */ .KJ)(account) ? "could not be read" : `failed (${account.reason})`];
        case "applied":
            return ["✔", "good", `applied and proven${(0,_folds_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWaived */ .lw)(account) ? ", but for what is waived" : ""}`];
        case "not-checked":
            return ["–", "mild", "not checked"];
        case "proposed":
            return ["✔", "good", "as the base declares"];
        default:
            if ((0,_run_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isDrifted */ .TJ)(account))
                return fails ? ["✘", "bad", "drifted"] : ["!", "mild", "drifted"];
            if ((0,_folds_js__WEBPACK_IMPORTED_MODULE_3__/* .hasWaived */ .lw)(account))
                return ["⏸", "mild", "as declared only by waiver"];
            return ["✔", "good", `as declared${mode === "apply" ? ", nothing was sent" : ""}`];
    }
}
function lineOf(all) {
    const width = Math.max(...all.map(({ label }) => label.length)) + 1;
    return (row) => {
        const [sign, words, tone] = wordsOf(row);
        return { text: `    ${sign} ${row.label.padEnd(width)} ${words}`, ...(tone && { tone }) };
    };
}
function wordsOf(row) {
    const { before, after, live } = row;
    switch (row.state) {
        case "not-as-written":
        case "collateral":
            return ["✘", `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(live)} after the write, which was to make it ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(after)}`, "bad"];
        case "written":
            return ["✔", `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(live)}, was ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(before)} (${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .done */ .Vw[row.change.effect]})`, "good"];
        case "differs":
            return [
                "✘",
                `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(before)}, declared ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(after)}${byBase(row)}, apply would ${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .todo */ .dU[row.change.effect]}`,
                "bad",
            ];
        case "adopted":
            return [
                "✘",
                `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(live)}, declared ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(row.held ?? "")} by the base (this declaration would leave it so)`,
                "bad",
            ];
        case "proposed":
            return [
                "▸",
                `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(before)}, proposed ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(after)}, apply would ${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .todo */ .dU[row.change.effect]}`,
                "mild",
            ];
        case "unnamed":
            // A name that nobody declared is the one change that apply adds of its own.
            return [
                "+",
                `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(before)}, not declared, gets ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(after)} (apply would ${_wording_js__WEBPACK_IMPORTED_MODULE_7__/* .todo */ .dU[row.change.effect]})`,
            ];
        case "waived":
            return [
                "⏸",
                `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(before)}, declared ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(row.waived.declared)}, waived until ${row.waived.expires}`,
                "mild",
            ];
        case "same":
            return ["=", (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(before)];
        case "gap":
            return ["!", `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(before)} (not declared, and a protection rests on it)`, "mild"];
        case "unmanaged":
            return ["-", `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(before)} (not declared)`];
        default:
            return row;
    }
}
// Where live is neither what the base declares nor what is proposed.
function byBase({ setting, held, after }) {
    return held === undefined || (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .Ft)(setting, held, after) ? "" : ` (by the base ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_8__/* .plain */ .pj)(held)})`;
}


/***/ }),

/***/ 9573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ maxBodyBytes),
/* harmony export */   Ql: () => (/* binding */ commentMarker),
/* harmony export */   h$: () => (/* binding */ scopeDigest)
/* harmony export */ });
/* harmony import */ var _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3681);
/* harmony import */ var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6824);


/** Names what was checked. */
function scopeDigest({ policyFile, selected }) {
    const accounts = selected.map(({ name, account }) => ({ name, account }));
    return (0,_plan_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)({ policyFile, accounts });
}
/** The first line of a comment about this, which is not shown and by which the comment is found again. */
function commentMarker(scope) {
    return `<!-- ${_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU} comment ${scopeDigest(scope).slice(7, 39)} -->`;
}
/** GitHub's limit in characters for the body of a comment and of an issue; no text has fewer bytes than characters. */
const maxBodyBytes = 65_536;


/***/ }),

/***/ 8470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ isFindingNeed),
/* harmony export */   hN: () => (/* binding */ needsOf),
/* harmony export */   nZ: () => (/* binding */ warningsOf),
/* harmony export */   us: () => (/* binding */ isDriftRow),
/* harmony export */   xX: () => (/* binding */ isRowNeed)
/* harmony export */ });
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(322);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3294);


/** What needs somebody, the worst first: what differs, what failed, what is waived, and what was written. */
function needsOf({ accounts }) {
    const needs = new Map();
    const add = (key, need) => {
        const id = JSON.stringify(key);
        const known = needs.get(id);
        if (known === undefined)
            needs.set(id, need);
        else
            known.accounts.push(...need.accounts);
    };
    for (const account of accounts) {
        for (const row of (0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOf */ .RO)(account).filter(_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpenRow */ .fW)) {
            const { name, declared, held, before, after, live, state } = row;
            const waived = row.state === "waived" ? row.waived : undefined;
            add([name, declared, held, before, after, live, state, waived], {
                is: "row",
                row,
                accounts: [account],
            });
        }
        for (const finding of account.findings.filter(({ level }) => level !== "warning"))
            add(keyOf(finding), { is: "finding", finding, accounts: [account] });
    }
    return [...needs.values()].sort((a, b) => rankOf(a) - rankOf(b));
}
/** The warnings, those that say the same of many accounts once. */
function warningsOf({ accounts, findings }) {
    const needs = new Map();
    const add = (finding, about) => {
        if (finding.level !== "warning")
            return;
        const id = JSON.stringify(keyOf(finding));
        const known = needs.get(id);
        if (known === undefined)
            needs.set(id, { is: "finding", finding, accounts: about });
        else
            known.accounts.push(...about);
    };
    for (const finding of findings)
        add(finding, []);
    for (const account of accounts)
        for (const finding of account.findings)
            add(finding, [account]);
    return [...needs.values()];
}
function isRowNeed(need) {
    return need.is === "row";
}
function isFindingNeed(need) {
    return need.is === "finding";
}
/** Whether this is drift that nobody waived and no run wrote away. */
function isDriftRow(row) {
    return row.state === "differs" && row.change.effect !== "name";
}
// What differs from account to account by nature makes no second finding of it: SIDs, request ids, times.
function keyOf({ level, reason, message, place }) {
    const says = (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSid */ .xz)(message)
        .replace(/[A-Z]{2}[0-9a-fA-F]{4}…[0-9a-fA-F]{4}/g, "#")
        .replace(/RQ[0-9a-f]{32}/g, "#")
        .replace(/\d{1,9} s\b/g, "#");
    return [level, reason, says, place];
}
// The first is the worst.
const ranks = {
    "not-as-written": 0,
    collateral: 1,
    differs: 2,
    adopted: 2,
    waived: 8,
    proposed: 9,
    written: 10,
    unnamed: 11,
    same: 12,
    gap: 12,
    unmanaged: 13,
};
function rankOf(need) {
    if (need.is === "finding")
        return need.finding.level === "error" ? 6 : 7;
    const { row } = need;
    if (row.state !== "differs")
        return ranks[row.state];
    // A protection that is gone at Twilio is worse than another bucket, and that worse than another name.
    if (row.change.effect === "strengthen")
        return 2;
    return row.change.effect === "replace" || row.change.effect === "set" ? 3 : 4;
}


/***/ }),

/***/ 3903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ driftOf),
/* harmony export */   A$: () => (/* binding */ maxDeeds),
/* harmony export */   C7: () => (/* binding */ alreadyOf),
/* harmony export */   H0: () => (/* binding */ isRefused),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   mi: () => (/* binding */ proposedWords)
/* harmony export */ });
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(322);
/* harmony import */ var _plan_proposal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3558);
/* harmony import */ var _plan_proposal_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8842);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3294);




/** How many of many changes are named one by one. */
const maxDeeds = 3;
// The worst first.
const order = ["weaken", "redirect", "strengthen", "note"];
/** What is proposed, the worst first; nothing where no base is known. */
function changesOf({ proposal }) {
    if (proposal?.base !== "known")
        return [];
    return proposal.changes.toSorted((a, b) => order.indexOf(a.effect) - order.indexOf(b.effect));
}
/** "Merging and applying this turns encryption OFF for production, with 2 more changes"; undefined where nothing is proposed. */
function proposedWords(outcome) {
    const changes = changesOf(outcome);
    const worst = changes[0]?.effect;
    if (worst === undefined)
        return undefined;
    const shown = changes.filter(({ effect }) => effect === worst || effect === "weaken" || effect === "redirect");
    const deeds = (0,_plan_proposal_words_js__WEBPACK_IMPORTED_MODULE_1__/* .alikeOf */ .QI)(shown).slice(0, maxDeeds);
    const rest = changes.length - deeds.flatMap((one) => one.changes).length;
    const more = rest > 0 ? `, with ${rest === 1 ? "1 more change" : `${rest} more changes`}` : "";
    const merging = shown.some(_plan_proposal_words_js__WEBPACK_IMPORTED_MODULE_1__/* .takesApply */ .FE) ? "Merging and applying this" : "Merging this";
    const already = alreadyOf(changes, outcome);
    return `${merging} ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(deeds.map(({ deed }) => deed))}${more}${alreadyWords(changes, already)}${apartWords(driftOf(outcome).length - already.size)}`;
}
// What was changed at Twilio and is now to be declared, or to be declared no longer, is no second setting.
function alreadyWords(changes, already) {
    const some = already.size;
    if (some === 0)
        return "";
    if (some < changes.length)
        return `, of which ${some} ${some === 1 ? "differs" : "differ"} at Twilio already`;
    const isSo = changes.every((one) => already.get(one)?.state === "adopted" && (0,_plan_proposal_words_js__WEBPACK_IMPORTED_MODULE_1__/* .takesApply */ .FE)(one));
    return isSo ? ", as it is at Twilio already" : ", which differs at Twilio already";
}
function apartWords(count) {
    if (count === 0)
        return "";
    return `, and ${count === 1 ? "1 setting differs" : `${count} settings differ`} without it`;
}
/** Of the changes whose very setting differs from the base at Twilio already, how. */
function alreadyOf(changes, { accounts }) {
    const rows = new Map(accounts.flatMap((account) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .heldRows */ .j4)(account).map((row) => [`${(0,_plan_proposal_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(account.policy)} ${row.name}`, row])));
    return new Map(changes.flatMap((one) => {
        if (one.subject !== "setting")
            return [];
        const row = rows.get(`${(0,_plan_proposal_js__WEBPACK_IMPORTED_MODULE_0__/* .idOf */ .TH)(one.account)} ${one.resource}.${one.setting}`);
        return row === undefined ? [] : [[one, row]];
    }));
}
/** What differs from the base, of every account that was read. */
function driftOf({ accounts }) {
    return accounts.flatMap((account) => (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .heldRows */ .j4)(account).map((row) => ({ ...row, account: (0,_rows_js__WEBPACK_IMPORTED_MODULE_2__/* .titleOf */ .Gg)(account.policy) })));
}
/** Whether it weakens and the step does not say that this is meant. */
function isRefused({ findings, accounts }) {
    return [...findings, ...accounts.flatMap((account) => account.findings)].some(({ level, reason }) => level === "failure" && reason === "weakening-refused");
}


/***/ }),

/***/ 4821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  L$: () => (/* binding */ driftedFrom),
  aN: () => (/* binding */ proposalIcon),
  we: () => (/* binding */ proposalLines),
  sZ: () => (/* binding */ proposalNotices),
  KN: () => (/* binding */ proposalSection),
  ku: () => (/* binding */ sentencesByLine),
  Y0: () => (/* binding */ staysFold),
  Pn: () => (/* binding */ toldInTable)
});

// EXTERNAL MODULE: ../.build/messages/text.js
var messages_text = __nccwpck_require__(322);
// EXTERNAL MODULE: ../.build/plan/proposal-words.js
var proposal_words = __nccwpck_require__(8842);
// EXTERNAL MODULE: ../.build/report/proposal-facts.js
var proposal_facts = __nccwpck_require__(3903);
// EXTERNAL MODULE: ../.build/declared/policy.js
var policy = __nccwpck_require__(6541);
// EXTERNAL MODULE: ../.build/report/rows.js
var report_rows = __nccwpck_require__(3294);
// EXTERNAL MODULE: ../.build/report/tables.js
var tables = __nccwpck_require__(358);
// EXTERNAL MODULE: ../.build/report/wording.js
var wording = __nccwpck_require__(8159);
;// CONCATENATED MODULE: ../.build/report/proposal-table.js






const maxRows = 25;
/**
 * What changes, a row a setting: declared on the base, declared here, live, and what apply would do.
 * @param what "This pull request".
 */
function proposalTable(changes, { outcome, branch, what }) {
    // Of the only account that is looked at, or of none, nobody asks whose it is.
    const own = new Set(["", outcome.accounts.length === 1 ? outcome.accounts[0]?.policy.account : ""]);
    const subjects = new Set(changes.map(subjectOf));
    const isAlone = subjects.size === 1 && [...subjects].every((one) => own.has(one));
    const all = alike(changes.flatMap((change) => rowsFor(change, outcome, branch)));
    const rows = all.slice(0, maxRows);
    // Beside two URLs a comment has no room for names in one line: what apply would do must stay in sight.
    const hasTwoLong = rows.some((cells) => cells.filter(({ length }) => length > 40).length > 1);
    const header = [
        ...(isAlone ? [] : ["Account"]),
        hasTwoLong ? "Setting" : (0,tables/* settingTitle */.h3)(rows.map(([, setting = ""]) => setting.replaceAll("`", ""))),
        `Declared on ${(0,messages_text/* code */.aY)(branch)}`,
        `${what} declares`,
        "Live",
        tables/* would */.sM,
    ];
    const shown = rows.map((row) => (isAlone ? row.slice(1) : row));
    const lines = [header, header.map(() => "---"), ...shown].map((cells) => `| ${cells.join(" | ")} |`);
    const rest = all.length - shown.length;
    return [...lines, ...(rest > 0 ? [`\n${rest} more are in the JSON report.`] : [])].join("\n");
}
// The same of many accounts as one row.
function alike(rows) {
    const same = Map.groupBy(rows, ([, ...cells]) => JSON.stringify(cells));
    return [...same.values()].map((group) => [
        (0,wording/* someOf */.yU)(group.map(([name = ""]) => name)),
        ...(group[0]?.slice(1) ?? []),
    ]);
}
function subjectOf(change) {
    return change.subject === "rule" ? "" : change.account.account;
}
function rowsFor(change, outcome, branch) {
    switch (change.subject) {
        case "setting":
            return [settingRow(change, outcome, branch)];
        case "rule":
            return [["all", (0,messages_text/* code */.aY)(change.rule), change.from, bold(change.to, change.effect), "", ""]];
        case "account": {
            const name = (0,messages_text/* code */.aY)((0,proposal_words/* nameOf */.Vb)(change.account));
            if (change.change === "added")
                return [[name, "the account", "not declared", "added", "", ""]];
            if (change.change === "renamed")
                return [[name, "the name", (0,messages_text/* code */.aY)(change.was), name, "", ""]];
            const gone = `⛔ **${change.change}**`;
            if (change.lost.length === 0)
                return [[name, "the account", "declared", `**${change.change}**`, "", ""]];
            return change.lost.map(({ resource, setting, value }) => {
                return [
                    name,
                    (0,messages_text/* code */.aY)((0,policy/* labelOf */.Wy)(resource, setting)),
                    (0,tables/* cell */.Hn)(value),
                    gone,
                    "not read",
                    "leave it: nobody declares it",
                ];
            });
        }
        default:
            return change;
    }
}
function settingRow(change, outcome, branch) {
    const { account, resource, setting, from, to, effect } = change;
    const row = rowOf(change, outcome);
    const isAsBase = row !== undefined && from.state === "declared" && row.state === "proposed";
    return [
        (0,messages_text/* code */.aY)((0,proposal_words/* nameOf */.Vb)(account)),
        (0,messages_text/* code */.aY)((0,policy/* labelOf */.Wy)(resource, setting)),
        standing(from),
        bold(standing(to), effect),
        row === undefined ? "not read" : isAsBase ? `as on ${(0,messages_text/* code */.aY)(branch)}` : (0,tables/* cell */.Hn)(row.before),
        wouldApply(change, row),
    ];
}
function rowOf({ account, resource, setting }, { accounts }) {
    const owner = accounts.find(({ policy }) => policy.account === account.account);
    return owner && (0,report_rows/* rowsOf */.RO)(owner).find(({ name }) => name === `${resource}.${setting}`);
}
function wouldApply({ effect, to }, row) {
    // The sign stays with its word.
    const icon = { weaken: "⛔&nbsp;", redirect: "⚠️&nbsp;", strengthen: "", note: "" }[effect];
    if (to.state === "undeclared")
        return `${icon}leave it: not declared any more`;
    if (to.state === "waived")
        return `${icon}leave it: waived until ${to.expires}`;
    if (row === undefined)
        return "";
    if (!("change" in row))
        return `${effect === "weaken" ? icon : ""}change nothing: it is so already`;
    return bold(`${icon}${deedIn(row.change)}`, effect);
}
function deedIn({ effect, to }) {
    if (effect === "weaken")
        return to === false ? "turn it off" : "empty it";
    return effect === "replace" ? "replace it" : wording/* todo */.dU[effect];
}
function standing(one) {
    if (one.state === "undeclared")
        return "not declared";
    if (one.state === "declared")
        return (0,tables/* cell */.Hn)(one.value);
    return `${(0,tables/* cell */.Hn)(one.value)}, waived until ${one.expires}: ${(0,messages_text/* code */.aY)(one.reason)}`;
}
// What nobody may overlook; a code span inside it stays one.
function bold(text, effect) {
    return effect === "weaken" || effect === "redirect" ? `**${text}**` : text;
}

;// CONCATENATED MODULE: ../.build/report/proposal.js







const proposal_maxRows = 25;
const maxDrift = 15;
/**
 * What a pull request proposes, below the heading of its summary and comment: what changes, what to do, and apart from it
 * what differs without it. Undefined where nothing is proposed.
 */
function proposalSection(outcome, { event }) {
    const { proposal } = outcome;
    const changes = (0,proposal_facts/* changesOf */.fs)(outcome);
    if (proposal?.base !== "known" || changes.length === 0)
        return undefined;
    const what = event === "merge_group" ? "This merge group" : "This pull request";
    const already = (0,proposal_facts/* alreadyOf */.C7)(changes, outcome);
    const adopted = new Set(changes.filter((one) => already.get(one)?.state === "adopted"));
    const told = { outcome, proposal, changes, adopted, what };
    return [
        facts(told),
        proposalTable(changes, { outcome, branch: proposal.branch, what }),
        `**What to do next**\n\n${advice(told).join("\n")}`,
        drift(told),
    ];
}
/** How grave what is proposed is; undefined where nothing is. */
function proposalIcon(outcome) {
    const worst = (0,proposal_facts/* changesOf */.fs)(outcome)[0]?.effect;
    if (worst === undefined)
        return undefined;
    if ((0,proposal_facts/* isRefused */.H0)(outcome))
        return "⛔";
    if (outcome.fails)
        return "❌";
    return worst === "weaken" || worst === "redirect" ? "⚠️" : "📝";
}
function facts({ outcome, proposal, changes, adopted, what }) {
    const whole = adopted.size === changes.length ? "It" : "Some of it";
    const already = [...adopted].every(proposal_words/* takesApply */.FE)
        ? `${whole} is so at Twilio already, against what ${(0,messages_text/* code */.aY)(proposal.branch)} declares.`
        : `${whole} differs at Twilio already from what ${(0,messages_text/* code */.aY)(proposal.branch)} declares.`;
    const isUnread = outcome.accounts.some(({ result }) => result === "not-checked");
    return [
        `${what} changes what is declared on ${(0,messages_text/* code */.aY)(proposal.branch)}. ${isUnread ? "Nothing changes at Twilio before it is applied." : adopted.size > 0 ? already : "Nothing of this has changed at Twilio yet."}`,
        ...(isUnread
            ? [
                "Nothing was read from Twilio: GitHub withholds credentials from this event, so nothing is said of what is live.",
            ]
            : []),
    ].join(" ");
}
function advice({ outcome, changes, adopted }) {
    const weakening = changes.filter(({ effect }) => effect === "weaken");
    const grave = [...weakening, ...changes.filter(({ effect }) => effect === "redirect")];
    if (grave.length === 0)
        return afterwards(outcome);
    const places = [...new Set(grave.flatMap((one) => placeOf(one) ?? []))];
    const rest = places.length > proposal_facts/* maxDeeds */.A$ ? ` and ${(0,wording/* count */.U9)(places.length - proposal_facts/* maxDeeds */.A$, "more line")}` : "";
    const where = places.length > 0 ? `: ${places.slice(0, proposal_facts/* maxDeeds */.A$).map(messages_text/* code */.aY).join(", ")}${rest}` : "";
    const refused = (0,proposal_facts/* isRefused */.H0)(outcome);
    // What is so already, or is only declared no longer, apply does not write.
    const isWritten = weakening.some((one) => (0,proposal_words/* takesApply */.FE)(one) && !adopted.has(one));
    const needs = isWritten
        ? "The steps of check and apply both need `allow-weakening: true`; without it this check is red and apply refuses."
        : "This check's step needs `allow-weakening: true`; without it the check is red.";
    const meant = refused
        ? [`- Meant? Whoever approves this has to know what it gives up. ${needs}`]
        : weakening.length > 0
            ? [
                "- Meant? This step allows it by `allow-weakening: true`. Take that out again once it is merged and applied.",
            ]
            : ["- Meant? Make sure that whoever approves it knows where the data goes."];
    return [`- Not meant? Undo it before this is merged${where}.`, ...meant];
}
function afterwards({ planDigest }) {
    const exactly = planDigest === undefined
        ? ""
        : `; with \`expected-plan: ${planDigest}\` it applies this plan and no other`;
    return [`- Nothing, before it is merged. Then run this step with \`mode: apply\`${exactly}.`];
}
function placeOf(change) {
    const place = change.subject === "rule" ? undefined : change.place;
    return place && `${place.file}:${place.line}`;
}
function drift({ outcome, proposal, what }) {
    const branch = (0,messages_text/* code */.aY)(proposal.branch);
    const rows = (0,proposal_facts/* driftOf */.$p)(outcome);
    if (rows.length === 0)
        return "";
    const lines = rows.slice(0, maxDrift).map(({ account, label, live, held, state }) => {
        const adopted = state === "adopted" ? `; ${what.replace("This", "this")} would leave it so` : "";
        return `- ${(0,messages_text/* code */.aY)(label)} of ${(0,messages_text/* code */.aY)(account)} is **${(0,tables/* cell */.Hn)(live)}**, and ${branch} declares ${(0,tables/* cell */.Hn)(held)}${adopted}.`;
    });
    const rest = rows.length > maxDrift ? [`- ${rows.length - maxDrift} more are in the JSON report.`] : [];
    return `**Differs without ${what.replace("This", "this")}:** changed at Twilio, or merged and not yet applied.

${[...lines, ...rest].join("\n")}
- Find out who changed it. ${putBack(rows, branch)}`;
}
// A live protection that nobody declared is not to be turned off as a matter of course.
function putBack(rows, branch) {
    const isWeaker = rows.some(({ held, live }) => (held === false && live === true) || (held === "" && live !== ""));
    if (isWeaker)
        return `What is live may protect more than ${branch} declares: declare it there if it is right.`;
    const names = [...new Set(rows.map(({ account }) => account))].slice(0, maxDrift);
    return `To put back what ${branch} declares, run its step with \`mode: apply\` and ${(0,messages_text/* code */.aY)(`account: ${names.join(", ")}`)}.`;
}
/** Whether the table of what is proposed tells this too. */
function toldInTable(outcome) {
    const told = new Set((0,proposal_facts/* changesOf */.fs)(outcome).map(proposal_words/* sentenceOf */.$N));
    return ({ message }) => told.has(message);
}
/** What of the only account stays as it is, in a fold. */
function staysFold({ accounts }) {
    const [account] = accounts;
    if (account === undefined || accounts.length > 1)
        return undefined;
    const rows = (0,report_rows/* rowsOf */.RO)(account).filter(({ state, held }) => state === "same" && held !== undefined);
    if (rows.length === 0)
        return undefined;
    const title = rows.length === 1
        ? "1 setting is as declared and stays"
        : `${rows.length} settings are as declared and stay`;
    return `<details><summary>${title}</summary>

${rows.map(({ label, live }) => `${(0,messages_text/* code */.aY)(label)} ${(0,tables/* cell */.Hn)(live)}`).join(" · ")}

</details>`;
}
/** The lines of the log that tell a proposal, the worst first. */
function proposalLines(outcome) {
    const { proposal } = outcome;
    if (proposal === undefined)
        return [];
    if (proposal.base === "unknown")
        return [{ text: "Base: not known, so live is held to this declaration", tone: "mild" }];
    const base = `Base: ${(0,messages_text/* plain */.pj)(proposal.branch)}${proposal.hasFile ? "" : ", which has no such policy file"}`;
    const changes = (0,proposal_facts/* changesOf */.fs)(outcome);
    const weakening = (0,proposal_facts/* isRefused */.H0)(outcome) ? "bad" : "mild";
    const tones = { weaken: weakening, redirect: "mild", strengthen: "good", note: undefined };
    const alike = (0,proposal_words/* alikeOf */.QI)(changes).slice(0, proposal_maxRows);
    const shown = alike.map(({ change: { effect }, sentence }) => {
        const tone = tones[effect];
        return { text: `    ${signs[effect]} ${sentence}`, ...(tone && { tone }) };
    });
    const rest = changes.length - alike.flatMap((one) => one.changes).length;
    const more = rest > 0 ? [{ text: `    ${rest} more changes are in the JSON report` }] : [];
    return [{ text: base }, ...shown, ...more];
}
const signs = { weaken: "!", redirect: "!", strengthen: "+", note: "-" };
/** What is proposed and neither weakens nor redirects, which findings tell, as a calm word on its line. */
function proposalNotices(outcome) {
    const calm = (0,proposal_facts/* changesOf */.fs)(outcome).filter(({ effect }) => effect === "strengthen" || effect === "note");
    return (0,proposal_words/* alikeOf */.QI)(calm, (one) => placeOf(one) ?? "").map(({ change, sentence }) => ({
        level: "notice",
        title: "Proposed",
        message: (0,messages_text/* visible */.RK)(sentence),
        place: change.subject === "rule" ? undefined : change.place,
    }));
}
/**
 * For an annotation, by the sentence that tells of a change alone: the one that tells of all that do the same by the same
 * line, such as a default; undefined for the others of these.
 */
function sentencesByLine(outcome) {
    const alike = (0,proposal_words/* alikeOf */.QI)((0,proposal_facts/* changesOf */.fs)(outcome), (one) => placeOf(one) ?? "");
    return new Map(alike.flatMap(({ changes, sentence }) => changes.map((one, at) => [(0,proposal_words/* sentenceOf */.$N)(one), at === 0 ? sentence : undefined])));
}
/** What follows on a drift: that it is not the proposal's doing. */
function driftedFrom({ proposal }) {
    return proposal?.base === "known"
        ? ` on ${(0,messages_text/* plain */.pj)(proposal.branch)}: changed at Twilio, or merged and not yet applied`
        : "";
}


/***/ }),

/***/ 2070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ approvals),
/* harmony export */   l: () => (/* binding */ withoutApprovals)
/* harmony export */ });
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(322);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8159);


const maxBytes = 4_000;
/** Who approved this run, for everybody to see; nothing where nobody did or nobody knows. */
function approvals({ reviews }) {
    if (reviews?.state !== "known" || reviews.reviews.length === 0)
        return "";
    const lines = reviews.reviews.map(reviewLine);
    const more = (rest) => `- ${rest} more are in the JSON report.`;
    return `**Reviews of this run**\n\n${(0,_wording_js__WEBPACK_IMPORTED_MODULE_0__/* .linesWithin */ .Xi)(lines, maxBytes, more)}`;
}
function reviewLine({ environments, state, by, comment }) {
    const said = comment === "" ? "" : `: ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(comment)}`;
    return `- ${environments.map(_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY).join(", ")} ${isWord(state) ? state : (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(state)} by ${by === "" ? "somebody" : (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(by)}${said}`;
}
function isWord(text) {
    return /^[a-z]{1,20}$/.test(text);
}
/** That nobody reviewed this run, or that nobody knows: a word for the evidence, and no warning. */
function withoutApprovals({ reviews }) {
    if (reviews === undefined)
        return "";
    if (reviews.state === "unknown")
        return `Reviews of this run: not known. ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .markdown */ .wD)(reviews.why)}`;
    return reviews.reviews.length === 0 ? "Reviews of this run: none." : "";
}


/***/ }),

/***/ 3294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   No: () => (/* binding */ driftRows),
/* harmony export */   RO: () => (/* binding */ rowsOf),
/* harmony export */   fW: () => (/* binding */ isOpenRow),
/* harmony export */   j4: () => (/* binding */ heldRows),
/* harmony export */   s2: () => (/* binding */ isHeldRow)
/* harmony export */ });
/* harmony import */ var _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6541);
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(322);
/* harmony import */ var _plan_gaps_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5341);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4859);




// What needs somebody comes first.
const order = [
    "not-as-written",
    "collateral",
    "differs",
    "adopted",
    "proposed",
    "unnamed",
    "written",
    "waived",
    "same",
    "gap",
    "unmanaged",
];
/** Whether anybody has to look at it: a gap, the finding of its resource tells. */
function isOpenRow({ state }) {
    return state !== "same" && state !== "gap" && state !== "unmanaged";
}
/** Every setting of what is declared for the account and was read: what needs somebody first, what is not managed last. */
function rowsOf({ resources, policy, findings }) {
    // Where the policy ignores gaps, nobody is told of any.
    const hasGap = findings.some(({ reason }) => reason === "unmanaged");
    return resources
        .flatMap((one) => (one.progress === "unread" ? [] : rowsOfResource(one, policy, hasGap)))
        .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}
/** What apply would change, or changed, of what is declared; a name that nobody declared is not among it. */
function driftRows(account) {
    return rowsOf(account).flatMap((row) => (row.state === "differs" || row.state === "written") && row.change.effect !== "name" ? [row] : []);
}
/** What is not as it is held to be: the drift. */
function heldRows(account) {
    return rowsOf(account).filter(isHeldRow);
}
function isHeldRow(row) {
    const { held, setting, live, state } = row;
    return held !== undefined && state !== "waived" && !(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(setting, held, live);
}
/** How people call an account: its name in the policy file, else its short SID. */
function titleOf({ name, account }) {
    return name || (account === "" ? "the account" : (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_3__/* .shortSid */ .xz)(account));
}
function rowsOfResource(outcome, { places }, hasGap) {
    const { resource, declared, plan, waived } = outcome;
    const seen = outcome.progress === "written" ? outcome.readBack : undefined;
    const gaps = hasGap ? gapsOf(outcome) : new Set();
    return _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settings */ .W0.map(({ name: setting }) => {
        const name = `${resource}.${setting}`;
        const excused = waived.find((one) => one.setting === setting)?.declared;
        return {
            name,
            setting,
            label: (0,_declared_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .labelOf */ .Wy)(resource, setting),
            declared: declared[setting] ?? excused,
            held: outcome.base === undefined ? (declared[setting] ?? excused) : outcome.base[setting],
            before: plan.before[setting],
            after: plan.after[setting],
            live: (seen ?? plan.before)[setting],
            place: places[name],
            ...stateOf(outcome, setting, { seen, isGap: gaps.has(setting) }),
        };
    });
}
function gapsOf({ declared, waived, plan }) {
    const isDeclared = (setting) => declared[setting] !== undefined || waived.some((one) => one.setting === setting);
    return new Set((0,_plan_gaps_js__WEBPACK_IMPORTED_MODULE_1__/* .gapsIn */ .v)(plan.after, isDeclared).flatMap(({ missing }) => missing));
}
function stateOf({ declared, plan, waived, base }, setting, { seen, isGap }) {
    const isManaged = declared[setting] !== undefined;
    if (seen !== undefined && !(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(setting, plan.after[setting], seen[setting]))
        return { state: isManaged ? "not-as-written" : "collateral" };
    const change = plan.changes.find((one) => one.setting === setting);
    const held = base?.[setting];
    const isDrift = base === undefined || (held !== undefined && !(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(setting, held, plan.before[setting]));
    if (change !== undefined && isManaged && !isDrift)
        return { state: "proposed", change };
    if (change !== undefined)
        return { state: seen !== undefined ? "written" : isManaged ? "differs" : "unnamed", change };
    if (base !== undefined && isDrift)
        return { state: "adopted" };
    const excused = waived.find((one) => one.setting === setting);
    if (excused !== undefined) {
        const isNeeded = !(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .isSame */ .Ft)(setting, excused.declared, plan.before[setting]);
        return isNeeded ? { state: "waived", waived: excused } : { state: "same" };
    }
    if (isManaged)
        return { state: "same" };
    return { state: isGap ? "gap" : "unmanaged" };
}


/***/ }),

/***/ 8138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ summaryOf)
});

// EXTERNAL MODULE: ../.build/messages/text.js
var messages_text = __nccwpck_require__(322);
// EXTERNAL MODULE: ../.build/run/outcome.js
var outcome = __nccwpck_require__(9578);
// EXTERNAL MODULE: ../.build/settings/settings.js
var settings = __nccwpck_require__(4859);
// EXTERNAL MODULE: ../.build/report/evidence.js
var report_evidence = __nccwpck_require__(7438);
// EXTERNAL MODULE: ../.build/report/needs.js
var report_needs = __nccwpck_require__(8470);
// EXTERNAL MODULE: ../.build/report/tables.js
var tables = __nccwpck_require__(358);
// EXTERNAL MODULE: ../.build/report/wording.js
var wording = __nccwpck_require__(8159);
;// CONCATENATED MODULE: ../.build/report/advice.js







const maxNamed = 20;
const maxBytes = 6_000;
/** What to do next. A weakening is never the first step, and no line is to be changed that holds for other accounts too. */
function adviceOf(outcome, needs, evidence) {
    const { accounts, mode, fails } = outcome;
    if (accounts.length > 0 && accounts.every(({ result }) => result === "not-checked"))
        return "**What to do next:** nothing here. The check runs with credentials once the change is on a branch of this repository.";
    const drifts = mode === "check" ? needs.flatMap(driftOf) : [];
    const steps = [...driftSteps(drifts, outcome, evidence), ...findingSteps(outcome, needs)];
    if (steps.length === 0)
        return undefined;
    const isGreen = drifts.length > 0 && !fails;
    const lines = [...steps, ...(isGreen ? ["The job stays green, since `fail-on-drift` is `false`."] : [])];
    const more = (rest) => `- ${rest} more steps are in the details and the JSON report.`;
    const listed = (0,wording/* linesWithin */.Xi)(lines.map((step) => `- ${step}`), maxBytes, more);
    return `**What to do next**\n\n${listed}`;
}
function driftOf(need) {
    return (0,report_needs/* isRowNeed */.xX)(need) && (0,report_needs/* isDriftRow */.us)(need.row) ? [{ row: need.row, accounts: need.accounts }] : [];
}
function driftSteps(drifts, outcome, evidence) {
    if (drifts.length === 0)
        return [];
    const isFleet = outcome.accounts.length > 1;
    const weaker = drifts.filter(({ row }) => row.change.effect === "weaken");
    const others = drifts.filter(({ row }) => row.change.effect !== "weaken");
    const keep = changesOf(weaker, isFleet, evidence).map((change) => `Live is stronger than what is declared. To keep it, ${change}.`);
    const accept = changesOf(others, isFleet, evidence).map((change) => `If live is right, ${change}.`);
    return [...keep, applyStep(drifts, outcome), ...accept];
}
function applyStep(drifts, { accounts, planDigest }) {
    const drifted = accounts.filter(outcome/* isDrifted */.TJ);
    const blocked = drifted.filter(({ findings }) => 
    // Where compositions lie keeps no settings from being written.
    findings.some(({ level, subject }) => level === "failure" && subject !== "compositions"));
    if (blocked.length > 0 && accounts.length === 1)
        return "Mend what is listed above first: `apply` would refuse it.";
    const weakened = drifts
        .filter(({ row }) => row.change.effect === "weaken")
        .map(({ row }) => (0,messages_text/* code */.aY)(row.label));
    const consequence = weakened.length === 0
        ? ""
        : ` It weakens ${[...new Set(weakened)].join(", ")}, which it refuses without \`allow-weakening: true\`.`;
    const refused = blocked.length > 0 ? ` It refuses ${(0,wording/* namesOf */.eZ)(blocked)} until what is named above is mended.` : "";
    const plan = planDigest === undefined
        ? ""
        : ` With \`expected-plan: ${planDigest}\` it applies this plan and no other.`;
    return `Put back what is declared: this step with \`mode: apply\`${selection(drifted, accounts)}.${consequence}${refused}${plan}`;
}
// What else the policy holds is none of this step's business.
function selection(drifted, all) {
    if (all.length === 1 || drifted.length === all.length)
        return "";
    if (drifted.length > maxNamed)
        return " and `account:` with the names of those that drifted";
    return ` and \`account: ${drifted.map(({ policy }) => policy.name).join(", ")}\``;
}
// How live is declared: of one account all that stands on lines of its own in one step, what it inherits in steps of their own.
function changesOf(drifts, isFleet, evidence) {
    const inherited = drifts.filter(({ row, accounts }) => additionFor(row, accounts) !== undefined);
    const own = drifts.filter((one) => !inherited.includes(one));
    const steps = isFleet
        ? own.map((drift) => `${forWhom(drift.accounts)}change ${whereItIs(drift.row)}${inputsOf([drift], evidence)}`)
        : own.length === 0
            ? []
            : [`change ${own.map(({ row }) => whereItIs(row)).join(", ")}${inputsOf(own, evidence)}`];
    return [...steps, ...inherited.map((drift) => additionStep(drift, isFleet))];
}
function forWhom(accounts) {
    return accounts.length > 1 ? `for one of ${(0,wording/* namesOf */.eZ)(accounts)} alone, ` : `for ${(0,wording/* namesOf */.eZ)(accounts)}, `;
}
function additionFor({ name }, [first]) {
    return first?.policy.inherited?.[name];
}
function additionStep({ row, accounts }, isFleet) {
    const [first] = accounts;
    const addition = additionFor(row, accounts);
    if (first === undefined || addition === undefined)
        throw new Error("An inherited value has its place.");
    const [resource = ""] = row.name.split(".");
    const line = lineFor(row);
    const { after, isFirst } = addition;
    const under = `accounts.${first.policy.name}`;
    const what = isFirst
        ? `${(0,messages_text/* code */.aY)(`${resource}:`)} with ${line} under ${(0,messages_text/* code */.aY)(under)}`
        : `${line} under ${(0,messages_text/* code */.aY)(`${under}.${resource}`)}`;
    const whom = accounts.length > 1
        ? `say so for each by itself: for ${first.policy.name}, `
        : isFleet
            ? `for ${first.policy.name}, `
            : "";
    return `${whom}add ${what}, after ${placed(after)}. The line that declares it now${row.place === undefined ? "" : ` (${placed(row.place)})`} is a default, which holds for other accounts too`;
}
// A SID is shortened for people, so it is not there to be copied.
function lineFor({ setting, before }) {
    if (typeof before === "boolean")
        return (0,messages_text/* code */.aY)(`${setting}: ${before}`);
    if (before === "")
        return (0,messages_text/* code */.aY)(`${setting}: null`);
    const isSid = (0,settings/* kindOf */.I)(setting) === "public-key" || (0,settings/* kindOf */.I)(setting) === "aws-credential";
    return isSid ? `${(0,messages_text/* code */.aY)(setting)} with what is live` : `${(0,messages_text/* code */.aY)(setting)} with ${(0,tables/* cell */.Hn)(before)}`;
}
function whereItIs({ label, place }) {
    return place === undefined ? (0,messages_text/* code */.aY)(label) : `${(0,messages_text/* code */.aY)(label)} in ${placed(place)}`;
}
function placed({ file, line }) {
    return (0,messages_text/* code */.aY)(`${file}:${line}`);
}
function inputsOf(drifts, evidence) {
    if (drifts.every(({ row }) => row.place !== undefined))
        return "";
    const file = (0,report_evidence/* workflowFile */.E)(evidence);
    return ` in the \`with:\` of this step${file === undefined ? "" : ` in ${(0,messages_text/* code */.aY)(file)}`}`;
}
// Of one account they stand beside what they are about.
function findingSteps({ accounts }, needs) {
    if (accounts.length === 1)
        return [];
    return needs
        .filter(report_needs/* isFindingNeed */.Qm)
        .map(({ accounts: about, finding }) => `${(0,wording/* namesOf */.eZ)(about)}: ${(0,messages_text/* markdown */.wD)(finding.hint)}`);
}

// EXTERNAL MODULE: ../.build/report/compositions.js
var compositions = __nccwpck_require__(8192);
// EXTERNAL MODULE: ../.build/report/exported.js
var report_exported = __nccwpck_require__(4164);
// EXTERNAL MODULE: ../.build/report/folds.js
var folds = __nccwpck_require__(5643);
// EXTERNAL MODULE: ../.build/report/headline.js
var headline = __nccwpck_require__(1231);
// EXTERNAL MODULE: ../.build/report/proposal.js + 1 modules
var report_proposal = __nccwpck_require__(4821);
;// CONCATENATED MODULE: ../.build/report/references.js

/** One calm line for all references that the credentials may not read; none where there are none. */
function referencesLines({ accounts }) {
    const unread = accounts.filter(({ references }) => references === "not-permitted");
    if (unread.length === 0)
        return [];
    const whose = accounts.length === 1 ? "" : ` of ${(0,wording/* namesOf */.eZ)(unread)}`;
    return [
        `Whether the declared keys and credentials${whose} exist was not verified: this API key may not read them (probably no restricted key may). With \`verify-references: false\` nobody asks.`,
    ];
}

// EXTERNAL MODULE: ../.build/report/reviews.js
var reviews = __nccwpck_require__(2070);
// EXTERNAL MODULE: ../.build/report/rows.js
var report_rows = __nccwpck_require__(3294);
;// CONCATENATED MODULE: ../.build/report/summary.js














// Far below what GitHub shows of a step's summary (1 MiB), of a comment and of an issue (65,536 characters): people read it.
const summary_maxBytes = 60_000;
const tableBytes = 16_000;
const listBytes = 8_000;
const requestBytes = 8_000;
/**
 * The job summary as GitHub-flavoured Markdown, for one account or a thousand: what needs somebody, what to do next, and
 * in folds the details, the accounts that are as declared, and the evidence. What does not fit is counted.
 * @param limit bytes of UTF-8.
 */
function summaryOf(outcome, evidence, limit = summary_maxBytes) {
    const head = headOf(outcome, evidence).filter((part) => part !== undefined && part !== "");
    const last = (0,folds/* evidenceFold */.FN)(outcome, evidence, requestBytes);
    const room = Math.min(limit, summary_maxBytes) - (0,wording/* sizeOf */.$d)([...head, last].join("\n\n")) - 500;
    const isFleet = outcome.accounts.length > 1;
    const details = isFleet ? (0,folds/* detailsFold */.mt)(outcome, room / 2) : undefined;
    const calm = isFleet ? (0,folds/* calmFold */.he)(outcome, room - (0,wording/* sizeOf */.$d)(details ?? "")) : undefined;
    return `${[...head, details, calm, last].filter((part) => part !== undefined).join("\n\n")}\n`;
}
function headOf(outcome, evidence) {
    const { accounts, findings } = outcome;
    const [first] = accounts;
    if (first === undefined)
        return [generalSection(outcome, evidence)];
    const needs = (0,report_needs/* needsOf */.hN)(outcome);
    const isFleet = accounts.length > 1;
    const title = `## ${iconOf(outcome)} ${heading(outcome, evidence)}`;
    const proposal = (0,report_proposal/* proposalSection */.KN)(outcome, evidence);
    if (proposal !== undefined)
        return [title, ...proposal, ...besideProposal(needs, outcome), ...calmLines(outcome), (0,report_proposal/* staysFold */.Y0)(outcome)];
    return [
        title,
        ...(isFleet ? fleetSection(needs, outcome) : accountSection(first, outcome)),
        (0,reviews/* approvals */.b)(evidence),
        listed(findings.filter(({ level }) => level !== "warning")),
        unlistedToPaste(outcome),
        adviceOf(outcome, needs, evidence),
        (0,compositions/* compositionsText */.T)(outcome, listBytes),
        listedOf("Warnings", (0,report_needs/* warningsOf */.nZ)(outcome), isFleet),
        ...calmLines(outcome),
    ];
}
// What is good to know, and no reason to hurry.
function calmLines(outcome) {
    const gaps = outcome.accounts.flatMap(({ findings }) => findings);
    return [
        toPaste(gaps, "To declare what is live, if it is right:"),
        ...referencesLines(outcome),
        (0,wording/* linesWithin */.Xi)((0,folds/* unneededWaivers */.au)(outcome), listBytes / 4, (rest) => `${rest} more waivers are not needed.`, "\n\n"),
    ];
}
// What failed, is to be mended or is odd, whatever is proposed; what differs stands with the proposal.
function besideProposal(needs, outcome) {
    const { accounts, findings } = outcome;
    const isTold = (0,report_proposal/* toldInTable */.Pn)(outcome);
    const isFleet = accounts.length > 1;
    const found = needs.filter(report_needs/* isFindingNeed */.Qm).filter(({ finding }) => !isTold(finding));
    const general = findings.filter((finding) => finding.level !== "warning" && !isTold(finding));
    const about = general.map((finding) => ({ is: "finding", finding, accounts: [] }));
    return [
        listedOf("To be mended", [...found, ...about], isFleet),
        unlistedToPaste(outcome),
        (0,compositions/* compositionsText */.T)(outcome, listBytes),
        listedOf("Warnings", (0,report_needs/* warningsOf */.nZ)(outcome).filter(({ finding }) => !isTold(finding)), isFleet),
    ];
}
function iconOf(outcome) {
    const { result, fails } = outcome;
    const proposed = (0,report_proposal/* proposalIcon */.aN)(outcome);
    if (proposed !== undefined)
        return proposed;
    if (result === "error" || (result === "drifted" && fails))
        return "❌";
    if (result === "drifted" || result === "not-checked")
        return "⚠️";
    return (0,headline/* countsOf */.mQ)(outcome).waived > 0 ? "⏸" : "✅";
}
// Where drift does not fail the job, somebody is about to approve what apply would change.
function heading(outcome, { event }) {
    const parts = (0,headline/* partsOf */.CI)(outcome).join(" · ");
    const isPlan = outcome.result === "drifted" &&
        !outcome.fails &&
        outcome.mode === "check" &&
        event !== "pull_request" &&
        event !== "merge_group";
    if (!isPlan)
        return parts;
    const drifts = outcome.accounts.map(report_rows/* driftRows */.No).filter((rows) => rows.length > 0);
    const settings = (0,wording/* count */.U9)(drifts.flat().length, "setting");
    const where = outcome.accounts.length === 1 ? "" : ` of ${(0,wording/* count */.U9)(drifts.length, "account")}`;
    return `\`apply\` would change ${settings}${where} · ${parts}`;
}
// What is about no account of the policy: wrong inputs, a run that broke off.
function generalSection(outcome, { requests }) {
    const { mode, findings, reason, changed } = outcome;
    if (outcome.exported !== undefined)
        return exportSection(outcome.exported, findings);
    const isBrokenOff = requests.length > 0 || changed === "unconfirmed";
    const words = isBrokenOff
        ? `the run broke off${changed === "unconfirmed" ? ", and a write may have been under way" : ""}`
        : "nothing was sent to Twilio";
    return `## ❌ ${mode === undefined ? "The step" : (0,messages_text/* capital */.Nx)(mode)} ${isBrokenOff ? "broke off" : "did not run"}

Reason ${(0,messages_text/* code */.aY)(reason)} · ${words}

${listed(findings)}`;
}
function exportSection(exported, findings) {
    const warnings = findings.length > 0 ? `**Warnings**\n\n${listed(findings)}` : "";
    const out = (0,wording/* linesWithin */.Xi)((0,report_exported/* leftOutLines */.V)(exported, messages_text/* code */.aY).map((line) => `- ${line}`), listBytes, moreInReport);
    const parts = [
        `## ✅ The live settings of ${(0,wording/* count */.U9)(exported.accounts, "account")} were exported`,
        `${(0,report_exported/* exportedLine */.O)(exported, messages_text/* code */.aY)}. Read the file, commit it, and check with it: the check ends \`compliant\` until somebody changes a setting.`,
        out === ""
            ? ""
            : `**Left out**, since it cannot be declared as it is; the file says so where it would stand:\n\n${out}`,
        warnings,
    ];
    return parts.filter((part) => part !== "").join("\n\n");
}
function fleetSection(needs, outcome) {
    return [
        outcome.result === "error" ? failedFact(outcome.reason, outcome.changed, outcome.mode) : "",
        needs.length > 0 ? (0,tables/* needsTable */.Q4)(needs, outcome, tableBytes) : "",
    ];
}
function accountSection(account, outcome) {
    const rows = (0,report_rows/* rowsOf */.RO)(account);
    return [
        factOf(account, outcome),
        listed(account.findings.filter(({ level }) => level !== "warning")),
        rows.length > 0 ? (0,tables/* settingsTable */.uG)(account, rows, outcome) : "",
    ];
}
function factOf(account, { mode }) {
    const managed = account.resources.flatMap(({ declared }) => Object.keys(declared)).length;
    switch (account.result) {
        case "error":
            return failedFact(account.reason, (0,outcome/* changedOf */.oI)(account.resources), mode);
        case "applied":
            return `${(0,report_rows/* driftRows */.No)(account).length} of ${(0,wording/* count */.U9)(managed, "declared setting")} were changed; the read-back shows this plan and nothing else.`;
        case "not-checked":
            return "Nothing was read from Twilio: GitHub withholds credentials from this event.";
        case "compliant":
            return `${managed === 0 ? "Every declared setting is waived" : `${(0,wording/* count */.U9)(managed, "declared setting")} ${managed === 1 ? "is" : "are"} live`}${mode === "apply" ? "; nothing was sent" : ""}.`;
        default:
            return "";
    }
}
// A check changes nothing, and to say so below what drifted would tell of something else.
function failedFact(reason, changed, mode) {
    return `Reason ${(0,messages_text/* code */.aY)(reason)}${mode === "apply" ? ` · ${changedText[changed]}` : ""}`;
}
const changedText = {
    unconfirmed: "a write was sent and is not confirmed",
    yes: "live settings were changed",
    no: "nothing was changed",
};
function listed(findings) {
    const lines = findings.map(({ message, hint }) => `- **${(0,messages_text/* markdown */.wD)(message)}** ${(0,messages_text/* markdown */.wD)(hint)}`);
    return (0,wording/* linesWithin */.Xi)(lines, listBytes, moreInReport);
}
function unlistedToPaste({ findings }) {
    return toPaste(findings, "To declare them, add below `accounts:`, each with what is to hold beyond the defaults:");
}
// No line of it holds a backtick, since whatever may be declared holds none.
function toPaste(findings, purpose) {
    const lines = findings.flatMap(({ paste }) => (paste === undefined ? [] : [paste]));
    if (lines.length === 0)
        return "";
    const more = (rest) => `  # and ${rest} more`;
    return `${purpose}

\`\`\`yaml
${(0,wording/* linesWithin */.Xi)(lines, listBytes / 2, more)}
\`\`\``;
}
// Of many accounts with the names of those that it is about.
function listedOf(title, found, isFleet) {
    if (found.length === 0)
        return "";
    const lines = found.map(({ finding: { message, hint }, accounts }) => {
        const whose = isFleet && accounts.length > 0 ? `${(0,wording/* namesOf */.eZ)(accounts)}: ` : "";
        return `- ${whose}**${(0,messages_text/* markdown */.wD)(message)}** ${(0,messages_text/* markdown */.wD)(hint)}`;
    });
    return `**${title}**\n\n${(0,wording/* linesWithin */.Xi)(lines, listBytes, moreInReport)}`;
}
function moreInReport(rest) {
    return `- ${rest} more are in the JSON report.`;
}


/***/ }),

/***/ 358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ cell),
/* harmony export */   Q4: () => (/* binding */ needsTable),
/* harmony export */   h3: () => (/* binding */ settingTitle),
/* harmony export */   sM: () => (/* binding */ would),
/* harmony export */   uG: () => (/* binding */ settingsTable)
/* harmony export */ });
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(322);
/* harmony import */ var _settings_s3_url_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8876);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4859);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1231);
/* harmony import */ var _needs_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8470);
/* harmony import */ var _wording_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8159);






// A page breaks a name at its hyphens, even within a code span, unless the column's title is as wide as the longest.
function settingTitle(labels) {
    const widest = Math.max(0, ...labels.map((label) => label.length));
    // A blank of the title is half as wide as a letter of a name.
    return `Setting${"&nbsp;".repeat(Math.max(0, 2 * widest - 6))}`;
}
const would = "`apply` would";
const did = "`apply` did";
/** The settings of one account: what needs somebody first, what is not declared last. */
function settingsTable({ result, resources }, rows, { fails }) {
    const isReadBack = resources.some((one) => one.progress === "written" && one.readBack !== undefined);
    const isFailedProof = isReadBack && result === "error";
    const live = isFailedProof ? ["Before", "Read back"] : isReadBack ? ["Before"] : ["Live"];
    const lines = rows.map((row) => [
        `${iconOf(row, fails)}${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(row.label)}`,
        row.declared === undefined ? "not declared" : cell(row.declared),
        row.state === "same" ? "same" : liveCell(row),
        ...(isFailedProof ? [cell(row.live)] : []),
        status(row, isReadBack),
    ]);
    return table([settingTitle(rows.map(({ label }) => label)), "Declared", ...live, isReadBack ? did : would], lines);
}
/** What needs somebody in many accounts: the same difference, and the same finding, in one row. */
function needsTable(needs, { mode, fails }, bytes) {
    const isApplied = mode === "apply";
    const rows = needs.filter(_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .isRowNeed */ .xX).map(({ row }) => row);
    const header = [
        "Account",
        settingTitle(rows.map(({ label }) => label)),
        "Declared",
        "Live",
        isApplied ? did : would,
    ];
    const lines = needs.map((need) => (0,_needs_js__WEBPACK_IMPORTED_MODULE_2__/* .isRowNeed */ .xX)(need) ? rowLine(need.row, need, { isApplied, fails }) : findingLine(need));
    const more = (rest) => `| ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(rest, "more row")} | | | | in the JSON report |`;
    const [title = "", rule = "", ...rest] = table(header, lines).split("\n");
    return [title, rule, (0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .linesWithin */ .Xi)(rest, bytes, more)].join("\n");
}
function rowLine(row, { accounts }, { isApplied, fails }) {
    const isCalm = row.state === "waived" || row.state === "written" || row.state === "unnamed";
    return [
        `${iconOf(row, fails)}${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .eZ)(accounts, isCalm ? undefined : bold)}`,
        (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(row.label),
        row.declared === undefined ? "not declared" : cell(row.declared),
        row.state === "written" ? `${cell(row.live)}, was ${cell(row.before)}` : liveCell(row),
        isApplied && row.state === "differs" ? `nothing; it would ${status(row, false)}` : status(row, isApplied),
    ];
}
function findingLine({ accounts, finding }) {
    const what = accounts.every(_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .isUnread */ .KJ) ? "could not be read: " : "";
    return [
        `❌ ${(0,_wording_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .eZ)(accounts, bold)}`,
        "",
        "",
        `${what}${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .markdown */ .wD)(finding.message).replaceAll("|", "\\|")}`,
        "",
    ];
}
const bold = (name) => `**${name}**`;
function table(header, lines) {
    return [header, header.map(() => "---"), ...lines].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
function iconOf({ state, declared }, fails) {
    switch (state) {
        case "not-as-written":
        case "collateral":
            return "❌ ";
        case "differs":
        case "adopted":
            return fails ? "❌ " : "⚠️ ";
        case "gap":
            return "⚠️ ";
        case "waived":
            return "⏸ ";
        case "written":
            return "✅ ";
        case "same":
            return declared === undefined ? "" : "✅ ";
        default:
            return "";
    }
}
function status(row, isDone) {
    switch (row.state) {
        case "not-as-written":
            return "not as written";
        case "collateral":
            return "changed, and must not be";
        case "differs":
            return `${bolded(row.change.effect, _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .todo */ .dU)}${sameBucket(row)}`;
        case "adopted":
            return "leave it, against what the base declares";
        case "proposed":
            return bolded(row.change.effect, _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .todo */ .dU);
        case "unnamed":
            return _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .todo */ .dU[row.change.effect];
        case "written":
            return bolded(row.change.effect, _wording_js__WEBPACK_IMPORTED_MODULE_3__/* .done */ .Vw);
        case "waived":
            return `${isDone ? "left" : "leave"} it: waived until ${row.waived.expires} (${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .days */ ._3)(row.waived.daysLeft)} left), ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(row.waived.reason)}`;
        case "same":
            return "";
        case "gap":
        case "unmanaged":
            return isDone ? "kept it" : "keep it";
        default:
            return row;
    }
}
function sameBucket({ setting, declared, before }) {
    if ((0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOf */ .I)(setting) !== "s3-url" || declared === undefined)
        return "";
    return (0,_settings_s3_url_js__WEBPACK_IMPORTED_MODULE_5__/* .isSamePlace */ .O1)(String(declared), String(before)) ? "; it is the same bucket, spelt otherwise" : "";
}
// The one effect that nobody may overlook.
function bolded(effect, words) {
    return effect === "weaken" ? `⛔ **${words[effect]}**` : words[effect];
}
function liveCell({ state, before }) {
    return state === "differs" && typeof before === "boolean" ? bold(String(before)) : cell(before);
}
/** A value in a cell or a sentence. */
function cell(value) {
    return typeof value === "boolean" ? String(value) : (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(value);
}


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $d: () => (/* binding */ sizeOf),
/* harmony export */   D9: () => (/* binding */ maxOpenIssues),
/* harmony export */   E4: () => (/* binding */ fullNameOf),
/* harmony export */   Kh: () => (/* binding */ withoutIssue),
/* harmony export */   Ln: () => (/* binding */ span),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Vw: () => (/* binding */ done),
/* harmony export */   Xi: () => (/* binding */ linesWithin),
/* harmony export */   dU: () => (/* binding */ todo),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(322);
/* harmony import */ var _rows_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3294);


/** What apply would do to a setting. */
const todo = {
    strengthen: "strengthen",
    weaken: "weaken",
    replace: "replace",
    set: "set",
    rename: "rename",
    name: "name it, since Twilio requires a name",
};
/** What apply did to a setting. */
const done = {
    strengthen: "strengthened",
    weaken: "weakened",
    replace: "replaced",
    set: "set",
    rename: "renamed",
    name: "named, since Twilio requires a name",
};
/** "1 account", "1,000 accounts". */
function count(number, noun) {
    return `${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(number)} ${noun}${number === 1 ? "" : "s"}`;
}
/** The names of accounts, of many the first ten. */
function namesOf(accounts, style = (name) => name) {
    return someOf(accounts.map(({ policy }) => style((0,_rows_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(policy))));
}
/** Names, of many the first ten. */
function someOf(names) {
    const shown = names.slice(0, names.length > 11 ? 10 : 11);
    const rest = names.length - shown.length;
    return `${shown.join(", ")}${rest > 0 ? ` and ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(rest)} more` : ""}`;
}
/** An account's name with its short SID. */
function fullNameOf({ policy: { name, account } }) {
    return name === "" ? (0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSid */ .xz)(account) : `${name} (${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSid */ .xz)(account)})`;
}
/** How long something lasted, by its two largest units: "2 d 4 h", "3 h 5 min"; undefined where that is no time. */
function span(milliseconds) {
    const minutes = Math.floor(milliseconds / 60_000);
    if (!(minutes >= 0))
        return undefined;
    const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24];
    if (days > 0)
        return `${days} d ${hours} h`;
    return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}
/** At most so many issues of a policy are open at a time: nobody reads a thousand. */
const maxOpenIssues = 10;
/** How many drift and get no issue, in words. */
function withoutIssue(rest) {
    return `${rest} more ${rest === 1 ? "account drifts and has" : "accounts drift and have"} no issue: at most ${maxOpenIssues} are open for a policy at a time.`;
}
/** As many of these lines as fit into so many bytes of UTF-8; then one that says how many are left out. */
function linesWithin(lines, bytes, more, separator = "\n") {
    let used = 0;
    const end = lines.findIndex((line) => {
        used += sizeOf(line) + separator.length;
        return used > bytes;
    });
    if (end < 0)
        return lines.join(separator);
    return [...lines.slice(0, end), more(lines.length - end)].join(separator);
}
/** Bytes of UTF-8. */
function sizeOf(text) {
    return encoder.encode(text).length;
}
const encoder = new TextEncoder();


/***/ }),

/***/ 1408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
// Letters that Unicode does not take apart into a Latin letter and a mark.
const folded = new Map(Object.entries({ ß: "ss", ø: "o", æ: "ae", œ: "oe", ł: "l", đ: "d", ð: "d", þ: "th", ħ: "h", ı: "i" }));
/**
 * Names by which people find the accounts in a policy file: made of Twilio's, in the letters that the file allows, each
 * once.
 * @param others names that are taken already.
 */
function namesOf(accounts, others = []) {
    const taken = new Set(others);
    const counts = new Map();
    return accounts.map(({ account, name }) => {
        const base = slugOf(name) || `account-${account.slice(-4).toLowerCase()}`;
        let count = counts.get(base) ?? 1;
        let unique = count === 1 ? base : `${base}-${count}`;
        while (taken.has(unique)) {
            count++;
            unique = `${base}-${count}`;
        }
        // The search goes on where the last one ended, so that a thousand of one name are not compared each with each.
        counts.set(base, count);
        taken.add(unique);
        return unique;
    });
}
function slugOf(name) {
    return [...name.normalize("NFKD").toLowerCase()]
        .map((letter) => folded.get(letter) ?? letter)
        .join("")
        .replace(/\p{M}/gu, "")
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-/, "")
        .slice(0, 50)
        .replace(/-$/, "");
}


/***/ }),

/***/ 913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ wrongAccount),
/* harmony export */   s: () => (/* binding */ requireIdentity)
/* harmony export */ });
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(322);


/** Somebody else's account answered. */
function wrongAccount(expected, found) {
    return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("wrong-account", `The credentials belong to ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSid */ .xz)(found)}, not to ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_1__/* .shortSid */ .xz)(expected)}.`, {
        hint: "Give credentials of the account in account-sid, or correct account-sid.",
    });
}
/**
 * Before anything is judged: the answer must be about the account that the declaration names.
 * @throws ActionError wrong-account.
 */
function requireIdentity(expected, live, { login, owners }) {
    if (live.account === expected)
        return;
    if (live.account !== undefined)
        throw wrongAccount(expected, live.account);
    if (login === expected || owners.includes(expected))
        return;
    throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ("wrong-account", "Twilio says that the settings were never configured, but not of which account.", {
        hint: `Declare an existing key or credential and keep verify-references on, so that it can name the account; or configure the settings once in the console.`,
    });
}


/***/ }),

/***/ 9578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AT: () => (/* binding */ lastDrift),
/* harmony export */   H1: () => (/* binding */ neededWaivers),
/* harmony export */   JP: () => (/* binding */ digestOfAll),
/* harmony export */   TJ: () => (/* binding */ isDrifted),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   YO: () => (/* binding */ lastSeen),
/* harmony export */   eh: () => (/* binding */ summarize),
/* harmony export */   gz: () => (/* binding */ failed),
/* harmony export */   oI: () => (/* binding */ changedOf),
/* harmony export */   qS: () => (/* binding */ resultsOf),
/* harmony export */   uL: () => (/* binding */ hasDrift)
/* harmony export */ });
/* harmony import */ var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);
/* harmony import */ var _messages_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6488);
/* harmony import */ var _messages_reasons_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1412);
/* harmony import */ var _plan_drift_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8801);
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6291);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4859);






/** Sums up a run over accounts. Drift alone is only a warning where `failOnDrift` is false. */
function summarize(inputs, accounts, findings = [], proposal) {
    const isProposed = proposal?.base === "known" && proposal.changes.length > 0;
    const isChecked = accounts.every((account) => account.result !== "not-checked");
    const result = (0,_messages_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .worstResult */ .NG)([
        ...accounts.map((account) => account.result),
        ...resultsOf(findings),
        ...(isProposed && isChecked ? ["proposed"] : []),
    ]);
    const isFailing = [findings, ...accounts.map((account) => account.findings)].some((found) => found.some(({ level }) => level === "failure"));
    return {
        mode: inputs.mode,
        result,
        reason: (0,_messages_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .firstReason */ .$l)([
            ...accounts.map(({ reason }) => reason),
            ...(0,_messages_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonsOf */ .zM)(findings),
            ...(result === "proposed" ? ["proposed"] : []),
        ]),
        fails: result === "error" || isFailing || (result === "drifted" && inputs.failOnDrift),
        accounts,
        findings,
        changed: changedOf(accounts.flatMap(({ resources }) => resources)),
        planDigest: digestOfAll(accounts),
        proposal,
    };
}
/**
 * What an account came to, by what was read, written and found. What only apply could refuse is an error in apply and a
 * failure in check, so the level decides.
 */
function verdictOf({ resources, findings, isProposed, }) {
    const [worst] = resultsOf(findings);
    if (worst === "error")
        return "error";
    if (resources.some(({ progress }) => progress === "written"))
        return "applied";
    if (hasDrift({ resources }) || worst === "drifted")
        return "drifted";
    return isProposed === true ? "proposed" : "compliant";
}
/** What findings make of a run, the worst first; nothing where they only warn, or tell of what is proposed. */
function resultsOf(findings) {
    const levels = findings.filter((one) => !(0,_messages_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .isProposal */ .ld)(one)).map(({ level }) => level);
    return [
        ...(levels.includes("error") ? ["error"] : []),
        ...(levels.includes("failure") ? ["drifted"] : []),
    ];
}
/** The digest of the plan for these accounts; undefined where not all of them were read. */
function digestOfAll(accounts) {
    const plans = accounts.flatMap(({ policy: { account }, resources }) => resources.map((one) => one.progress === "unread" ? undefined : { account, resource: one.resource, plan: one.plan }));
    const read = plans.filter((one) => one !== undefined);
    return plans.length > 0 && read.length === plans.length ? (0,_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .planDigest */ .Gb)(read) : undefined;
}
/**
 * The outcome of a run that ended without an account to tell of: with wrong inputs before it had one, or with a bug at
 * any time, so that in apply nobody knows whether a write was under way.
 */
function failed(mode, thrown) {
    const findings = (0,_messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorFindings */ .XC)(thrown);
    const reason = (0,_messages_reasons_js__WEBPACK_IMPORTED_MODULE_4__/* .firstReason */ .$l)((0,_messages_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .reasonsOf */ .zM)(findings));
    const changed = mode === "apply" && (0,_messages_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .endsTheRun */ .X_)({ reason }) ? "unconfirmed" : "no";
    return {
        mode,
        result: "error",
        reason,
        fails: true,
        accounts: [],
        findings,
        changed,
        planDigest: undefined,
    };
}
/** What any write of these changed: one that is unconfirmed leaves all of it unconfirmed. */
function changedOf(resources) {
    const all = resources.map((one) => (one.progress === "written" ? one.changed : "no"));
    return ["unconfirmed", "yes"].find((changed) => all.includes(changed)) ?? "no";
}
/** The state when the settings were last read; undefined where they never were. */
function lastSeen(outcome) {
    switch (outcome.progress) {
        case "unread":
            return undefined;
        case "read":
            return outcome.plan.before;
        case "written":
            return outcome.readBack ?? outcome.plan.before;
        default:
            return outcome;
    }
}
/**
 * Managed settings that differed when the settings were last read; undefined where they never were. In a pull request
 * the base manages.
 */
function lastDrift(outcome) {
    const seen = lastSeen(outcome);
    return seen && (0,_plan_drift_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(outcome.base ?? outcome.declared, seen);
}
/**
 * The waivers without which the account would differ; undefined where the settings were never read. One that is not
 * needed excuses nothing, so it counts nowhere.
 */
function neededWaivers(outcome) {
    const seen = lastSeen(outcome);
    return seen && outcome.waived.filter(({ setting, declared }) => !(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .isSame */ .Ft)(setting, declared, seen[setting]));
}
/** Whether any managed setting differed when it was last read, from what live is held to. */
function hasDrift({ resources }) {
    return resources.some((one) => (lastDrift(one) ?? []).length > 0);
}
/**
 * Whether what is declared of the account does not hold, whatever else became of it. Of a write that is unconfirmed nobody
 * knows, and what is proposed is not so yet.
 */
function isDrifted({ result, resources, findings }) {
    return (result === "drifted" ||
        findings.some((finding) => finding.level === "failure" && !(0,_messages_finding_js__WEBPACK_IMPORTED_MODULE_5__/* .isProposal */ .ld)(finding)) ||
        hasDrift({ resources: resources.filter((one) => changedOf([one]) !== "unconfirmed") }));
}


/***/ }),

/***/ 9705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: ../.build/messages/errors.js
var messages_errors = __nccwpck_require__(8798);
// EXTERNAL MODULE: ../.build/messages/finding.js
var finding = __nccwpck_require__(6488);
// EXTERNAL MODULE: ../.build/messages/reasons.js
var reasons = __nccwpck_require__(1412);
// EXTERNAL MODULE: ../.build/messages/text.js
var messages_text = __nccwpck_require__(322);
// EXTERNAL MODULE: ../.build/run/account-names.js
var account_names = __nccwpck_require__(1408);
// EXTERNAL MODULE: ../.build/declared/policy.js
var declared_policy = __nccwpck_require__(6541);
// EXTERNAL MODULE: ../.build/declared/waivers.js
var waivers = __nccwpck_require__(4522);
// EXTERNAL MODULE: ../.build/plan/plan.js
var plan = __nccwpck_require__(6291);
// EXTERNAL MODULE: ../.build/plan/proposal.js
var proposal = __nccwpck_require__(3558);
// EXTERNAL MODULE: ../.build/plan/proposal-words.js
var proposal_words = __nccwpck_require__(8842);
// EXTERNAL MODULE: ../.build/run/identity.js
var identity = __nccwpck_require__(913);
;// CONCATENATED MODULE: ../.build/run/base.js








/**
 * Holds what is live to what the base declares, and tells what is proposed. Where the base is not known, live is held to
 * the proposed declaration, as strictly as outside a pull request. Never throws.
 */
async function compareWithBase(read, base, { inputs, clock }) {
    const asTheyAre = read.map((one) => ({ ...one, isProposed: false }));
    if (base === undefined)
        return { accounts: asTheyAre, findings: [] };
    if (base.state === "unknown") {
        const proposal = { base: "unknown", why: base.why };
        const accounts = asTheyAre.map((one) => ({
            ...one,
            findings: [...one.findings, ...weakeningsOf(one, inputs)],
        }));
        return { accounts, findings: [notKnown(base)], proposal };
    }
    const before = new Map(base.policy?.accounts.map((account) => [(0,proposal/* idOf */.TH)(account), account]));
    const held = await Promise.all(read.map((one) => holdToBase(before.get((0,proposal/* idOf */.TH)(one.policy)), one, clock.today)));
    const changes = changesOf(base, held, clock.today);
    const selected = new Set(held.map(({ policy }) => (0,proposal/* idOf */.TH)(policy)));
    const byAccount = Map.groupBy(changes, (change) => accountOf(change, selected));
    const findingsOf = (id) => (byAccount.get(id) ?? []).flatMap((one) => findingsAbout(one, inputs));
    const findings = [
        ...(base.policy === undefined ? [noFile(base.branch)] : []),
        ...findingsOf(undefined),
        ...(inputs.allowWeakening && !changes.some(({ effect }) => effect === "weaken") ? [needless] : []),
    ];
    const accounts = held.map((one) => ({
        ...one,
        findings: [...one.findings, ...findingsOf((0,proposal/* idOf */.TH)(one.policy))],
        isProposed: byAccount.has((0,proposal/* idOf */.TH)(one.policy)),
    }));
    const hasFile = base.policy !== undefined;
    return { accounts, findings, proposal: { base: "known", branch: base.branch, hasFile, changes } };
}
// With fail-on-drift: false a drift does not fail the check. A weakening has to fail it all the same where the base is not
// known: else whoever keeps it from being known could turn a protection off in a green check.
function weakeningsOf({ resources: read }, { allowWeakening, failOnDrift }) {
    if (allowWeakening || failOnDrift)
        return [];
    return read.flatMap(({ resource, ...one }) => {
        const weakened = one.progress === "unread" ? [] : (0,plan/* weakenings */.rm)(one.plan);
        if (weakened.length === 0)
            return [];
        const labels = weakened.map(({ setting }) => (0,declared_policy/* labelOf */.Wy)(resource, setting)).join(", ");
        return [
            {
                level: "failure",
                reason: "weakening-refused",
                message: `Applying this would weaken ${labels}, and whether the base declares that is not known.`,
                hint: "Mend what keeps the base from being known, as the warning says, or run this check without fail-on-drift: false.",
            },
        ];
    });
}
// A resource that only the base declares is read too: what somebody changed there is drift, whoever stops declaring it.
async function holdToBase(base, one, today) {
    const managed = (resource) => (base ? (0,waivers/* managedOf */.dR)(base, resource, today) : {});
    const held = one.resources.map((read) => ({ ...read, base: managed(read.resource) }));
    if (!("account" in one))
        return { ...one, resources: held };
    const others = declared_policy/* resources */.ES.filter((resource) => base?.declared[resource] !== undefined && !held.some((read) => read.resource === resource));
    try {
        const more = await Promise.all(others.map((resource) => readOther(one, resource, managed(resource))));
        return { ...one, resources: [...held, ...more] };
    }
    catch (error) {
        return { ...one, resources: held, findings: [...one.findings, ...(0,messages_errors/* errorFindings */.XC)(error)] };
    }
}
async function readOther({ policy, account }, resource, base) {
    const live = await account.read(resource);
    (0,identity/* requireIdentity */.s)(policy.account, live, { login: account.login, owners: [] });
    return { progress: "read", resource, declared: {}, waived: [], live, plan: (0,plan/* makePlan */.Cs)({}, live.state), base };
}
// A change of an account that this step does not select is told by the step that selects it. An account that is gone from
// the file no step can select, so each tells of it.
function changesOf(base, held, today) {
    const declared = base.policy ?? declared_policy/* noPolicy */.Wo;
    const selected = new Set(held.map(({ policy }) => (0,proposal/* idOf */.TH)(policy)));
    const isTold = (change) => change.subject === "rule" ||
        (change.subject === "account" && (change.change === "dropped" || change.change === "moved")) ||
        selected.has((0,proposal/* idOf */.TH)(change.account));
    const plans = new Map(held.flatMap(({ policy, resources: read }) => read.flatMap((one) => one.progress === "unread" ? [] : [[`${policy.account} ${one.resource}`, one.plan]])));
    return (0,proposal/* withLive */.fc)((0,proposal/* proposalOf */.cE)(declared, base.proposed, today).filter(isTold), (account, resource) => plans.get(`${account} ${resource}`));
}
// Undefined where it is about no account that is looked at.
function accountOf(change, selected) {
    const id = change.subject === "rule" ? undefined : (0,proposal/* idOf */.TH)(change.account);
    return id !== undefined && selected.has(id) ? id : undefined;
}
function findingsAbout(change, { allowWeakening }) {
    if (change.effect !== "weaken" && change.effect !== "redirect")
        return [];
    const isRefused = change.effect === "weaken" && !allowWeakening;
    return [
        {
            level: isRefused ? "failure" : "warning",
            reason: isRefused ? "weakening-refused" : "proposed",
            message: (0,proposal_words/* sentenceOf */.$N)(change),
            hint: hintOf(change, isRefused),
            place: change.subject === "rule" ? undefined : change.place,
        },
    ];
}
function hintOf(change, isRefused) {
    if (change.effect === "redirect")
        return "Not meant? Take it out before this is merged.";
    const needs = (0,proposal_words/* takesApply */.FE)(change)
        ? "The steps of check and apply both need"
        : "The step of this check needs";
    return isRefused
        ? `Not meant? Take it out before this is merged. Meant? ${needs} allow-weakening: true.`
        : "Allowed by allow-weakening: true. Not meant? Take it out before this is merged.";
}
function notKnown({ why, hint }) {
    return {
        level: "warning",
        reason: "proposed",
        message: `What the base declares is not known, so every difference from this declaration counts as drift. ${why}`,
        hint,
    };
}
function noFile(branch) {
    return {
        level: "warning",
        reason: "proposed",
        message: `The base, ${(0,messages_text/* quote */.hD)(branch)}, has no such policy file, so it declares nothing and nothing live is held to it.`,
        hint: "If the file was moved, compare it with the old one yourself before this is merged.",
    };
}
const needless = {
    level: "warning",
    reason: "proposed",
    message: "allow-weakening is true, and nothing is weakened here.",
    hint: "Take it out of this step, so that the next weakening is noticed.",
};

// EXTERNAL MODULE: ../.build/run/outcome.js
var outcome = __nccwpck_require__(9578);
// EXTERNAL MODULE: ../.build/settings/s3-url.js
var s3_url = __nccwpck_require__(8876);
;// CONCATENATED MODULE: ../.build/declared/warnings.js




const endsSoonDays = 14;
/** What is odd about a declaration before anything was read: unusual URLs, waivers that end soon or have ended. */
function declarationWarnings(policy, today) {
    return [...unusualUrls(policy), ...endingWaivers(policy, today)];
}
function unusualUrls({ declared, places }) {
    return declared_policy/* resources */.ES.flatMap((resource) => {
        const url = declared[resource]?.["aws-s3-url"];
        const warning = typeof url === "string" && url !== "" ? (0,s3_url/* s3UrlWarning */.Iz)(url) : undefined;
        if (warning === undefined)
            return [];
        return [
            {
                level: "warning",
                reason: "invalid-inputs",
                message: `${(0,declared_policy/* labelOf */.Wy)(resource, "aws-s3-url")} ${warning}.`,
                hint: "Check that this is the URL you mean.",
                place: places[`${resource}.aws-s3-url`],
            },
        ];
    });
}
function endingWaivers(policy, today) {
    return policy.waivers.flatMap((waiver) => {
        const left = (0,waivers/* daysLeft */.H_)(waiver, today);
        if (left > endsSoonDays)
            return [];
        const label = (0,declared_policy/* labelOf */.Wy)(waiver.resource, waiver.setting);
        const message = left > 0
            ? `The waiver of ${label} ends in ${(0,messages_text/* days */._3)(left)}, on ${waiver.expires}.`
            : `The waiver of ${label} ended on ${waiver.expires} and counts for nothing.`;
        return [
            {
                level: "warning",
                reason: "waiver",
                message,
                ...(left > 0 && { about: `The waiver of ${label} ends on ${waiver.expires}.` }),
                hint: "Make the setting what is declared, or renew the waiver with a reason, or remove it.",
                place: waiver.place ?? policy.places[`${waiver.resource}.${waiver.setting}`],
            },
        ];
    });
}

// EXTERNAL MODULE: ../.build/plan/gaps.js
var gaps = __nccwpck_require__(5341);
// EXTERNAL MODULE: ../.build/plan/rules.js
var rules = __nccwpck_require__(2573);
;// CONCATENATED MODULE: ../.build/settings/s3-place.js

/**
 * Whether the object at this URL lies in the declared bucket and, by whole path segments, below the declared path.
 * However the host of Amazon S3 is spelt, a bucket is the same; of two URLs of which one is not Amazon's, the hosts are
 * compared. Nothing in a location is resolved: a key of S3 may hold dots.
 */
function placeWithin(location, declaredUrl) {
    const [object, declared] = [placeOf(location), placeOf(declaredUrl)];
    if (object === undefined || declared === undefined)
        return "unclear";
    const isAmazons = object.bucket !== undefined && declared.bucket !== undefined;
    const [at, under] = isAmazons ? [object.bucket, declared.bucket] : [object.asWritten, declared.asWritten];
    if (at === undefined || under === undefined)
        return "elsewhere";
    const prefix = under.segments.at(-1) === "" ? under.segments.slice(0, -1) : under.segments;
    const key = at.segments.slice(prefix.length);
    const isBelow = prefix.every((segment, index) => at.segments[index] === segment);
    return at.host === under.host && isBelow && key.join("") !== "" ? "inside" : "elsewhere";
}
function placeOf(text) {
    // A backslash, which URLs take for a slash, and blanks, which they drop, are no part of a URL.
    const written = /^https:\/\/[^/?#\s\\]+(?<path>\/[^?#\s\\]*)?(?:[?#][^\s\\]*)?$/i.exec(text);
    const url = URL.parse(text);
    if (written === null || url === null || url.username !== "" || url.password !== "")
        return undefined;
    const segments = (written.groups?.["path"] ?? "/").slice(1).split("/").map(decoded);
    if (segments.some((segment) => segment === "." || segment === ".."))
        return undefined;
    return { asWritten: { host: url.host, segments }, bucket: amazonPlace(url, segments) };
}
function amazonPlace(url, segments) {
    const { style, bucket } = (0,s3_url/* locate */.x5)(url.href);
    // A port is none of Amazon's.
    if (style === "foreign" || bucket === undefined || url.port !== "")
        return undefined;
    // A name may be taken in China and elsewhere, for two buckets.
    const host = `${bucket}${url.hostname.endsWith(".cn") ? " in China" : ""}`;
    return { host, segments: style === "path" ? segments.slice(1) : segments };
}
function decoded(segment) {
    try {
        return decodeURIComponent(segment);
    }
    catch {
        return segment;
    }
}

;// CONCATENATED MODULE: ../.build/run/compositions.js



/**
 * Looks at the compositions made since a start, where that is asked for and compositions are declared. Never throws: where
 * it is not possible, an error is among the findings, so that what the settings showed is told all the same.
 */
async function verifyCompositions({ policy, declared }, account, { compositionsSince: since, mode }) {
    if (since === undefined || declared === undefined || mode !== "check")
        return { compositions: undefined, findings: [] };
    try {
        const { compositions, unclear } = judge(await account.compositions(since), declared, since);
        const findings = [...misplacedFindings(compositions, unclear, policy), ...failedFindings(compositions)];
        return { compositions, findings };
    }
    catch (error) {
        return {
            compositions: { is: "unknown", since },
            findings: (0,messages_errors/* errorFindings */.XC)(notListed(error)).map(aboutCompositions),
        };
    }
}
function judge(all, declared, since) {
    const [storage, url] = [declared["aws-storage-enabled"], declared["aws-s3-url"]];
    const bucket = storage === true && typeof url === "string" && url !== "" ? url : undefined;
    const place = bucket !== undefined ? "bucket" : storage === false ? "twilio" : "anywhere";
    const judged = all
        .filter(({ location, status }) => place !== "anywhere" && (location !== "" || status === "completed"))
        .map((one) => ({ one, placed: placed(one.location, bucket) }));
    const misplaced = judged.filter((one) => one.placed !== "inside").map(({ one }) => one);
    const compositions = {
        is: "listed",
        since,
        made: all.length,
        place,
        inPlace: judged.length - misplaced.length,
        misplaced: misplaced.sort((a, b) => Date.parse(a.created) - Date.parse(b.created)),
        failed: all.filter(({ status }) => status === "failed").length,
        unfinished: all.filter(({ status, location }) => isUnfinished(status) && location === "").length,
    };
    return { compositions, unclear: judged.filter((one) => one.placed === "unclear").length };
}
function placed(location, bucket) {
    if (bucket === undefined)
        return location === "" ? "inside" : "elsewhere";
    return location === "" ? "elsewhere" : placeWithin(location, bucket);
}
function isUnfinished(status) {
    return status === "enqueued" || status === "processing";
}
const maxNamed = 5;
function misplacedFindings({ made, place, misplaced, since }, unclear, { places }) {
    const [first, last] = [misplaced[0], misplaced.at(-1)];
    if (first === undefined || last === undefined)
        return [];
    const where = place === "bucket" ? "in the declared bucket and path" : "at Twilio, as declared";
    const named = misplaced.slice(0, maxNamed).map(({ sid }) => (0,messages_text/* shortSid */.xz)(sid));
    const more = misplaced.length > maxNamed ? " and others" : "";
    const cannot = unclear === 0 ? "" : ` The place of ${unclear} of them cannot be judged.`;
    return [
        aboutCompositions({
            level: "failure",
            reason: "composition-misplaced",
            message: `${misplaced.length} of the ${made} compositions made since ${since} ${misplaced.length === 1 ? "is" : "are"} not ${where}, the first of ${first.created}, the last of ${last.created}: ${named.join(", ")}${more}.${cannot}`,
            about: `Compositions are not ${where}.`,
            hint: "When they were made, the settings were others: find out who changed them. If it was you, let verify-compositions begin after that. The JSON report has each with room, time and place.",
            place: places["compositions.aws-s3-url"] ?? places["compositions.aws-storage-enabled"],
        }),
    ];
}
function failedFindings({ failed, made, since }) {
    if (failed === 0)
        return [];
    return [
        aboutCompositions({
            level: "warning",
            reason: "composition-failed",
            message: `${failed} of the ${made} compositions made since ${since} failed, and Twilio does not try again.`,
            about: "Compositions failed.",
            hint: "Usual causes are the bucket, the AWS credential or the key (errors 53664 to 53669): the debugger in Twilio's console shows which.",
        }),
    ];
}
function aboutCompositions(finding) {
    return { ...finding, subject: "compositions" };
}
function notListed(error) {
    if (!(error instanceof messages_errors/* ActionError */.lZ))
        return error;
    const message = `The compositions could not be looked at. ${error.message}`;
    return new messages_errors/* ActionError */.lZ(error.reason, message, { hint: error.hint, cause: error });
}

// EXTERNAL MODULE: ../.build/settings/settings.js
var settings = __nccwpck_require__(4859);
;// CONCATENATED MODULE: ../.build/run/references.js




/**
 * Asks Twilio, side by side, whether the declared keys and credentials exist in the account and are of the right kind;
 * those that are waived are not asked for. Only a clear no is a missing reference; whatever else keeps Twilio from
 * answering warns.
 */
async function verifyReferences(known, account, inputs) {
    const declared = inputs.verifyReferences ? declaredReferences(known) : [];
    const expected = known.policy.account;
    const verdicts = await Promise.all(declared.map((reference) => verify(reference, account, { expected, mode: inputs.mode })));
    const answered = verdicts.filter((verdict) => verdict !== "not-permitted");
    const state = answered.length < verdicts.length ? "not-permitted" : "asked";
    return {
        findings: answered.flatMap((verdict) => ("finding" in verdict ? [verdict.finding] : [])),
        owners: answered.flatMap((verdict) => ("owner" in verdict ? [verdict.owner] : [])),
        state: declared.length === 0 ? undefined : state,
    };
}
function declaredReferences({ resources, policy, }) {
    return resources.flatMap(({ resource, declared }) => settings/* settings */.W0.flatMap(({ name, kind }) => {
        const sid = declared[name];
        if (typeof sid !== "string" || sid === "")
            return [];
        const [label, place] = [(0,declared_policy/* labelOf */.Wy)(resource, name), policy.places[`${resource}.${name}`]];
        return kind === "public-key" || kind === "aws-credential"
            ? [{ resource, label, kind, sid, place }]
            : [];
    }));
}
async function verify(reference, account, { expected, mode }) {
    const { label, kind, sid, place } = reference;
    const missing = (message, hint) => ({
        finding: {
            level: mode === "apply" ? "error" : "failure",
            reason: "reference-missing",
            message,
            hint: hint ?? `Create the ${what(kind)} in this account, or correct ${label}.`,
            place,
        },
    });
    try {
        const found = await account.findReference(kind, sid);
        if (found === "missing") {
            if (await isSwapped(reference, account, expected))
                return missing(swapped(reference), `Give ${label} the SID of ${nouns[kind]}.`);
            return missing(`${label}: this account has no ${what(kind)} ${(0,messages_text/* shortSid */.xz)(sid)}.`);
        }
        if (found.owner !== expected)
            return missing(`${label}: ${(0,messages_text/* shortSid */.xz)(sid)} belongs to another account.`);
        return found;
    }
    catch (error) {
        if (!(error instanceof messages_errors/* ActionError */.lZ) || (0,messages_errors/* endsTheRun */.X_)(error))
            throw error;
        if (error.reason === "credentials-rejected")
            return "not-permitted";
        return { finding: notVerified(reference, error) };
    }
}
const nouns = { "public-key": "a Public Key", "aws-credential": "an AWS credential" };
function what(kind) {
    return nouns[kind].replace(/^an? /, "");
}
function otherKind(kind) {
    return kind === "public-key" ? "aws-credential" : "public-key";
}
// Both kinds have SIDs of one form, so only asking for the other kind shows that two were swapped.
async function isSwapped({ kind, sid }, account, expected) {
    try {
        const found = await account.findReference(otherKind(kind), sid);
        return found !== "missing" && found.owner === expected;
    }
    catch (error) {
        // What is missing stays so, whether or not the other kind can be asked for.
        if (!(error instanceof messages_errors/* ActionError */.lZ) || (0,messages_errors/* endsTheRun */.X_)(error))
            throw error;
        return false;
    }
}
function swapped({ resource, label, kind, sid }) {
    const other = settings/* settings */.W0.find((row) => row.kind === otherKind(kind));
    const rival = other === undefined ? "" : `: swapped with ${(0,declared_policy/* labelOf */.Wy)(resource, other.name)}?`;
    return `${label}: ${(0,messages_text/* shortSid */.xz)(sid)} is ${nouns[otherKind(kind)]}, not ${nouns[kind]}${rival || "."}`;
}
function notVerified({ label, sid, place }, { reason, message }) {
    const about = `${label}: could not verify that ${(0,messages_text/* shortSid */.xz)(sid)} exists.`;
    return {
        level: "warning",
        reason,
        message: `${about} ${message}`,
        about,
        hint: "Run it again; if it stays, set verify-references: false.",
        place,
    };
}

;// CONCATENATED MODULE: ../.build/run/read.js










/** An account of which nothing is known yet: what is declared of it today, and what is odd about that. */
function unreadAccount(policy, today) {
    const declared = declared_policy/* resources */.ES.filter((resource) => policy.declared[resource] !== undefined);
    return {
        policy,
        resources: declared.map((resource) => ({
            ...declarationOf(policy, resource, today),
            progress: "unread",
        })),
        findings: declarationWarnings(policy, today),
    };
}
function declarationOf(policy, resource, today) {
    return {
        resource,
        declared: (0,waivers/* managedOf */.dR)(policy, resource, today),
        waived: (0,waivers/* activeWaivers */.mu)(policy, resource, today).map(({ setting, reason, expires }) => ({
            setting,
            reason,
            expires,
            declared: policy.declared[resource]?.[setting] ?? "",
            daysLeft: (0,waivers/* daysLeft */.H_)({ expires }, today),
        })),
    };
}
/**
 * Reads an account and judges what it read. Never throws: where it fails, the account comes back as it was, with what
 * went wrong among its findings.
 */
async function readAndJudge(unread, reading) {
    const connected = await connect(unread, reading);
    if ("error" in connected)
        return withErrors(unread, notReached(connected.error));
    try {
        return await read_judge(unread, connected.account, reading.inputs);
    }
    catch (error) {
        return withErrors(unread, error);
    }
}
async function connect({ policy }, { twilio, clock }) {
    try {
        await clock.wait(0);
        return { account: await twilio.connect(policy.account) };
    }
    catch (error) {
        return { error };
    }
}
function withErrors(unread, error) {
    return { ...unread, findings: [...unread.findings, ...(0,messages_errors/* errorFindings */.XC)(error)] };
}
function notReached(error) {
    if (!(error instanceof messages_errors/* ActionError */.lZ) || !(0,messages_errors/* endsTheRun */.X_)(error))
        return error;
    return new messages_errors/* ActionError */.lZ(error.reason, `Not reached. ${error.message}`, { hint: error.hint, cause: error });
}
async function read_judge(unread, account, inputs) {
    const { policy } = unread;
    const [references, lives] = await Promise.all([
        verifyReferences(unread, account, inputs),
        Promise.all(unread.resources.map(async (one) => ({ one, live: await account.read(one.resource) }))),
    ]);
    for (const { live } of lives)
        (0,identity/* requireIdentity */.s)(policy.account, live, { login: account.login, owners: references.owners });
    // Asked for once it is known whose they are.
    const declared = unread.resources.find(({ resource }) => resource === "compositions")?.declared;
    const verified = await verifyCompositions({ policy, declared }, account, inputs);
    const read = lives.map(({ one, live }) => readAs(one, live));
    return {
        policy,
        account,
        resources: read,
        references: references.state,
        compositions: verified.compositions,
        findings: [
            ...unread.findings,
            ...read.flatMap((one) => [...findingsOf(one, inputs), ...gapFindings(one, policy, inputs)]),
            ...(0,rules/* uncomposable */.zo)(policy, recordingsOf(policy, read)),
            ...references.findings,
            ...verified.findings,
        ],
    };
}
function readAs({ resource, declared, waived }, live) {
    return { progress: "read", resource, declared, waived, live, plan: (0,plan/* makePlan */.Cs)(declared, live.state) };
}
function findingsOf({ resource, declared, plan }, inputs) {
    const mode = inputs.mode === "apply" ? "apply" : "check";
    const broken = (0,rules/* brokenRules */.P6)(resource, declared, { resulting: plan.after, mode });
    if (mode === "check" || inputs.allowWeakening)
        return broken;
    return [...broken, ...(0,rules/* refusedWeakenings */.hQ)(resource, plan)];
}
function gapFindings({ resource, declared, waived, plan }, policy, inputs) {
    const names = new Set([...Object.keys(declared), ...waived.map(({ setting }) => setting)]);
    const isDeclared = (setting) => names.has(setting);
    const { mode, policy: whole } = inputs;
    return (0,gaps/* gapsOf */.d)({ policy, resource, isDeclared }, { resulting: plan.after, mode: mode === "apply" ? "apply" : "check", unmanaged: whole.unmanaged });
}
function recordingsOf({ declared }, read) {
    const found = read.find(({ resource }) => resource === "recordings");
    return { ...found?.live.state, ...declared.recordings };
}

// EXTERNAL MODULE: ../.build/plan/drift.js
var drift = __nccwpck_require__(8801);
;// CONCATENATED MODULE: ../.build/run/write.js






// A write starts only if 15 s remain: 5 to send it, 10 to read back. What it takes beyond its own part is cut.
const proofMs = 10_000;
const writeMs = 5_000;
const readBackDelaysMs = [0, 250, 500, 1_000, 2_000, 4_000];
const maxWrites = 2;
/**
 * Writes what differs, one resource after the other, and proves each by reading back. The first that fails keeps the
 * rest from being written. Never throws: what went wrong is among the findings.
 */
async function writeAccount(judged, clock) {
    const resources = [];
    const findings = [];
    for (const read of judged.resources) {
        const isDue = read.plan.changes.length > 0 && findings.length === 0;
        const alreadyWritten = resources.filter(({ progress }) => progress === "written");
        const { told, errors } = isDue
            ? await writeAndProve({ ...judged, read, clock, alreadyWritten: alreadyWritten.map(nameOf) })
            : { told: read, errors: [] };
        resources.push(told);
        findings.push(...errors.flatMap(messages_errors/* errorFindings */.XC));
    }
    return { resources, findings };
}
function nameOf({ resource }) {
    return resource;
}
async function writeAndProve(writing) {
    const { read, clock, account } = writing;
    try {
        requireTimeToProve(writing);
        await clock.wait(0);
        // Seconds or minutes may have passed since it was read, while references and other accounts were.
        requireUnmoved(writing, await account.read(read.resource));
        requireTimeToProve(writing);
    }
    catch (error) {
        return { told: read, errors: [error] };
    }
    return sendAndProve(writing);
}
// From here on something was sent, so whatever happens is told beside what is known of it.
async function sendAndProve(writing) {
    const { read, clock } = writing;
    const { plan } = read;
    for (let attempt = 1;; attempt++) {
        const answer = await send(writing);
        if (answer.is === "over")
            return unconfirmed(read, answer.error);
        const back = await readBack(writing, answer.is === "refused" ? [0] : readBackDelaysMs);
        if ("error" in back)
            return unconfirmed(read, answer.is === "refused" ? answer.error : back.error);
        const { seen } = back;
        const told = (changed) => writtenAs(read, changed, seen);
        if (equals(seen, plan.after))
            return { told: told("yes"), errors: [] };
        if (!equals(seen, plan.before)) {
            const errors = answer.is === "refused" ? [answer.error] : unproven(read, seen);
            return { told: told("yes"), errors };
        }
        if (answer.is === "answered")
            return { told: told("unconfirmed"), errors: unproven(read, seen) };
        // An earlier write whose answer was lost may still be carried out.
        const isFirst = attempt === 1;
        if (answer.is === "refused")
            return { told: told(isFirst ? "no" : "unconfirmed"), errors: [answer.error] };
        // Only a write whose answer was lost, and that a read shows not to have happened, is sent again.
        if (attempt === maxWrites)
            return unconfirmed(read, answer.error, seen);
        if (!hasTimeToProve(clock))
            return unconfirmed(read, tooLate("The write was not sent again"), seen);
    }
}
async function send({ account, read, policy, clock }) {
    const { resource, plan, declared } = read;
    try {
        const answer = await account.write(resource, { plan, declared, withinMs: clock.left() - proofMs });
        if ("refusal" in answer)
            return { is: "refused", error: answer.refusal };
        if (answer.account === policy.account)
            return { is: "answered" };
        return { is: "over", error: (0,identity/* wrongAccount */.H)(policy.account, answer.account) };
    }
    catch (error) {
        const isLost = error instanceof messages_errors/* ActionError */.lZ && !(0,messages_errors/* endsTheRun */.X_)(error) && error.reason !== "wrong-account";
        return isLost ? { is: "lost", error } : { is: "over", error };
    }
}
// Reads may lag behind a write, so what is not there yet is asked for again, for as long as the delays say.
async function readBack({ account, policy, read, clock }, delaysMs) {
    const { resource, plan, live } = read;
    let seen = plan.before;
    try {
        for (const delay of delaysMs) {
            await clock.wait(delay);
            const now = await account.read(resource);
            if (now.account !== undefined && now.account !== policy.account)
                throw (0,identity/* wrongAccount */.H)(policy.account, now.account);
            if (!now.isConfigured && live.isConfigured)
                throw lostSettings();
            seen = now.state;
            if (equals(seen, plan.after))
                break;
        }
        return { seen };
    }
    catch (error) {
        return { error };
    }
}
function writtenAs(read, changed, seen) {
    return { ...read, progress: "written", changed, readBack: seen };
}
function unconfirmed(read, cause, seen) {
    const told = writtenAs(read, "unconfirmed", seen);
    if (!(cause instanceof messages_errors/* ActionError */.lZ))
        return { told, errors: [cause] };
    const error = new messages_errors/* ActionError */.lZ(cause.reason, `The write was sent and not confirmed. ${cause.message}`, {
        hint: "Run a check to see what is live now, before applying again.",
        cause,
    });
    return { told, errors: [error] };
}
function hasTimeToProve(clock) {
    return clock.left() >= writeMs + proofMs;
}
function requireTimeToProve(writing) {
    if (!hasTimeToProve(writing.clock))
        throw tooLate((0,messages_text/* capital */.Nx)(nothingSent(writing)));
}
function tooLate(consequence) {
    return new messages_errors/* ActionError */.lZ("timed-out", `${consequence}: too little of timeout-seconds is left to prove a write.`, { hint: "Raise timeout-seconds, or find out why Twilio answers so slowly." });
}
// Nobody says that nothing was sent where something was.
function nothingSent({ alreadyWritten, read }) {
    return alreadyWritten.length === 0
        ? "nothing was sent to this account"
        : `${alreadyWritten.join(" and ")} were written, and ${read.resource} were not`;
}
function requireUnmoved(writing, now) {
    const { policy, read } = writing;
    const { live, resource } = read;
    if (now.account !== undefined && now.account !== policy.account)
        throw (0,identity/* wrongAccount */.H)(policy.account, now.account);
    if (now.isConfigured === live.isConfigured && equals(live.state, now.state))
        return;
    throw new messages_errors/* ActionError */.lZ("plan-changed", `The live settings of ${resource} changed since they were read, so ${nothingSent(writing)}.`, { hint: "Run the check again, review its plan, and apply that one." });
}
function lostSettings() {
    return new messages_errors/* ActionError */.lZ("bad-response", "Twilio answers that the settings were never configured, and answered with them before.", { hint: "Run a check to see what is live now." });
}
function equals(a, b) {
    return settings/* settings */.W0.every(({ name }) => (0,settings/* isSame */.Ft)(name, a[name], b[name]));
}
function unproven({ resource, declared, plan }, seen) {
    const hint = "Run a check to see what is live now; if somebody else was changing the settings, apply again.";
    const managed = (0,drift/* compare */.U)(declared, seen).map(({ setting }) => setting);
    const others = settings/* settings */.W0
        .map(({ name }) => name)
        .filter((name) => declared[name] === undefined && !(0,settings/* isSame */.Ft)(name, plan.after[name], seen[name]));
    const errors = [];
    if (others.length > 0) {
        const message = `After the write, settings that are not managed have another value: ${labels(resource, others)}.`;
        errors.push(new messages_errors/* ActionError */.lZ("collateral-change", message, { hint }));
    }
    if (managed.length > 0) {
        const message = `After the write, Twilio still answers another value for ${labels(resource, managed)}.`;
        errors.push(new messages_errors/* ActionError */.lZ("verify-failed", message, { hint }));
    }
    return errors;
}
function labels(resource, names) {
    return names.map((name) => (0,declared_policy/* labelOf */.Wy)(resource, name)).join(", ");
}

;// CONCATENATED MODULE: ../.build/run/run.js









/**
 * Checks or applies the accounts of a policy: read and compare all, and in apply, once all are judged, write and prove.
 * An account that fails stops no other. Never throws: what went wrong is in the outcome.
 */
async function run(inputs, world) {
    const { twilio, clock, pace, onProgress, base: askForBase } = world;
    const unread = inputs.policy.accounts.map((policy) => unreadAccount(policy, clock.today));
    const countRead = counting(unread.length, twilio && onProgress, askForBase !== undefined);
    const [base, unlisted, ...read] = await Promise.all([
        askForBase?.(),
        twilio === undefined ? [] : unlistedSubaccounts(inputs.policy, twilio),
        ...unread.map((one) => twilio === undefined ? one : pace(() => readAndJudge(one, { inputs, twilio, clock })).then(countRead)),
    ]);
    if (inputs.mode === "apply") {
        const held = refuseOtherPlans(read, unlisted, inputs.expectedPlan);
        return (0,outcome/* summarize */.eh)(inputs, await applyAll(held, { clock, pace }), unlisted);
    }
    const { accounts, findings, proposal } = await compareWithBase(read, base, { inputs, clock });
    const outcomes = accounts.map((one) => ended(one, twilio === undefined ? "not-checked" : (0,outcome/* verdictOf */.Vj)(one)));
    return (0,outcome/* summarize */.eh)(inputs, outcomes, [...unlisted, ...findings], proposal);
}
// Hands on each account as it was read, and tells how far the reading has come. What live is held to in a pull request is
// known at the end, and until then no proposal is called a drift.
function counting(accounts, tell, hasBase) {
    const progress = { accounts, read: 0, drifted: 0, failed: 0 };
    tell?.({ ...progress });
    return (one) => {
        progress.read++;
        if (isRefused(one))
            progress.failed++;
        else if (!hasBase && hasChanges(one))
            progress.drifted++;
        tell?.({ ...progress });
        return one;
    };
}
function ended({ policy, resources, findings, references, compositions }, result) {
    const drift = result === "drifted" && (0,outcome/* hasDrift */.uL)({ resources }) ? ["drift"] : [];
    const proposed = result === "proposed" ? [result] : [];
    const reason = (0,reasons/* firstReason */.$l)([...(0,finding/* reasonsOf */.zM)(findings), ...drift, ...proposed]);
    return { policy, resources, findings, references, compositions, result, reason };
}
// Whether apply would write anything.
function hasChanges({ resources }) {
    return resources.some((one) => one.progress !== "unread" && one.plan.changes.length > 0);
}
function isRefused({ findings }) {
    return findings.some(({ level }) => level === "error");
}
function isJudged(one) {
    return "account" in one;
}
async function applyAll(all, { clock, pace }) {
    return Promise.all(all.map(async (one) => {
        if (!isJudged(one) || isRefused(one))
            return ended(one, "error");
        const { resources, findings } = await pace(() => writeAccount(one, clock));
        const written = { ...one, resources, findings: [...one.findings, ...findings] };
        return ended(written, (0,outcome/* verdictOf */.Vj)(written));
    }));
}
/**
 * With a digest it is all or nothing: what was reviewed is the plan of all accounts together, and of the list of
 * subaccounts where the policy asks for it.
 */
function refuseOtherPlans(all, unlisted, expected) {
    if (expected === "any" || !all.some(hasChanges))
        return all;
    const digest = (0,outcome/* digestOfAll */.JP)(all);
    if (digest !== undefined && digest !== expected)
        return all.map((one) => (hasChanges(one) ? refusedWith(one, planChanged) : one));
    // What is held back gets the reason of the error that holds it back: that is what has to be mended.
    const errors = [...all.flatMap(({ findings }) => findings), ...unlisted].filter(({ level }) => level === "error");
    if (errors.length === 0)
        return all;
    const reason = (0,reasons/* firstReason */.$l)((0,finding/* reasonsOf */.zM)(errors));
    return all.map((one) => hasChanges(one) && !isRefused(one) ? refusedWith(one, { ...heldBack, reason }) : one);
}
function refusedWith(one, finding) {
    return { ...one, findings: [...one.findings, finding] };
}
const planChanged = {
    level: "error",
    reason: "plan-changed",
    message: "The plan is not the one that was reviewed (expected-plan), so nothing was sent.",
    hint: "Run the check again, review its plan, and apply that one.",
};
const heldBack = {
    level: "error",
    message: "Another account or the list of subaccounts could not be read or was refused, so the plan as reviewed cannot be applied and nothing was sent.",
    hint: "Mend what is named there, or apply without expected-plan to write the sound accounts.",
};
async function unlistedSubaccounts(policy, twilio) {
    if (policy.unlistedSubaccounts === "ignore")
        return [];
    const level = policy.unlistedSubaccounts === "fail" ? "failure" : "warning";
    const listed = new Set(policy.accounts.map(({ account }) => account));
    try {
        const reached = await twilio.accounts();
        const unlisted = reached.filter(({ account, isOwn }) => !isOwn && !listed.has(account));
        const names = (0,account_names/* namesOf */.e)(unlisted, policy.accounts.map(({ name }) => name));
        return unlisted.map(({ account, name }, at) => ({
            level,
            reason: "unlisted-subaccount",
            message: `The active subaccount ${(0,messages_text/* shortSid */.xz)(account)} (${(0,messages_text/* quote */.hD)(name)}) is not in the policy file.`,
            hint: "Declare it, close it, or set unlisted-subaccounts: ignore.",
            paste: `  ${names[at]}:\n    account-sid: ${account}`,
        }));
    }
    catch (error) {
        return (0,messages_errors/* errorFindings */.XC)(error);
    }
}


/***/ }),

/***/ 8876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   In: () => (/* binding */ s3UrlFault),
/* harmony export */   Iz: () => (/* binding */ s3UrlWarning),
/* harmony export */   O1: () => (/* binding */ isSamePlace),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(322);

// RFC 1035, 2.3.4. Reading a longer one may take more than linear time: names in Punycode are spelt out.
const maxHostLength = 253;
/** What is wrong with a URL of a bucket; undefined where it can be used. */
function s3UrlFault(url) {
    const parts = /^https:\/\/(?<host>[^/?#]*)(?<path>[^?#]*)(?<mark>[?#]?)/i.exec(url)?.groups;
    if (parts === undefined)
        return "is not an https URL";
    // RFC 3986, section 2: reserved, unreserved and percent-encoded characters.
    if (!/^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})*$/i.test(url))
        return "holds a character outside RFC 3986";
    const host = parts["host"] ?? "";
    if (host === "")
        return "is not a URL";
    if (host.includes("@"))
        return "holds a user name";
    if (host.includes(":"))
        return "holds a port";
    if (parts["mark"] === "?")
        return "holds a query";
    if (parts["mark"] === "#")
        return "holds a fragment";
    if (host.length > maxHostLength)
        return `names a host of more than ${maxHostLength} characters`;
    if (!URL.canParse(url))
        return "is not a URL";
    const { bucket } = locate(url);
    return bucket === undefined || isBucketName(bucket)
        ? undefined
        : `names the bucket ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .hD)(bucket)}, which breaks Amazon's rules for bucket names`;
}
/** What to mind about a URL that can be used; undefined where it has the form that Twilio recommends. */
function s3UrlWarning(url) {
    const { style } = locate(url);
    if (style === "path")
        return 'puts the bucket into the path; Twilio recommends "https://BUCKET.s3-REGION.amazonaws.com/PATH"';
    if (style === "foreign")
        return "does not name a host of Amazon S3";
    return undefined;
}
/** Whether two URLs name the same bucket and path, however the host is spelt. */
function isSamePlace(a, b) {
    if (s3UrlFault(a) !== undefined || s3UrlFault(b) !== undefined)
        return false;
    const [one, other] = [placeOf(a), placeOf(b)];
    return one !== undefined && one === other;
}
// Bucket and path; undefined for what is no host of Amazon S3, whose buckets nobody knows.
function placeOf(url) {
    const { style, bucket } = locate(url);
    const path = new URL(url).pathname.replace(/\/$/, "");
    if (style === "foreign")
        return undefined;
    return style === "path" ? path.slice(1) : `${bucket}${path}`;
}
/** Where a URL puts the bucket: undefined where it is no URL of Amazon S3 and its host is no bare name. */
function locate(url) {
    const { hostname, pathname } = new URL(url);
    // BUCKET.s3.amazonaws.com, BUCKET.s3-REGION.amazonaws.com, BUCKET.s3.REGION.amazonaws.com, dual-stack and China.
    const labels = /^(?<labels>[^/]*)\.amazonaws\.com(?:\.cn)?$/.exec(hostname)?.groups?.["labels"]?.split(".") ?? [];
    const service = labels.findLastIndex((label) => label === "s3" || label.startsWith("s3-"));
    if (service < 0 || !labels.slice(service).every((label) => /^[a-z0-9-]+$/.test(label)))
        return { style: "foreign", bucket: hostname.includes(".") ? undefined : hostname };
    return service === 0
        ? { style: "path", bucket: pathname.split("/")[1] ?? "" }
        : { style: "virtual-host", bucket: labels.slice(0, service).join(".") };
}
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
function isBucketName(bucket) {
    return (/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) &&
        !/\.\.|\.-|-\./.test(bucket) &&
        !/^\d+\.\d+\.\d+\.\d+$/.test(bucket) &&
        !/^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/.test(bucket));
}


/***/ }),

/***/ 4859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ft: () => (/* binding */ isSame),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   wC: () => (/* binding */ unset),
/* harmony export */   zJ: () => (/* binding */ neverConfigured)
/* harmony export */ });
/** The settings, a row each. Everything else in this action is derived from these rows. */
const settings = [
    {
        name: "encryption-enabled",
        property: "encryptionEnabled",
        description: "Whether it is stored encrypted. Needs encryption-key-sid, and Twilio's Enterprise or Security Edition.",
        kind: "switch",
        needs: ["encryption-key-sid"],
    },
    {
        name: "encryption-key-sid",
        property: "encryptionKeySid",
        description: "The Public Key credential to encrypt with (CR…); null: must be empty.",
        kind: "public-key",
    },
    {
        name: "aws-storage-enabled",
        property: "awsStorageEnabled",
        description: "Whether it is stored in your S3 bucket. Needs aws-s3-url and aws-credentials-sid.",
        kind: "switch",
        needs: ["aws-s3-url", "aws-credentials-sid"],
    },
    {
        name: "aws-s3-url",
        property: "awsS3Url",
        description: "https://BUCKET.s3-REGION.amazonaws.com/PATH; null: must be empty.",
        kind: "s3-url",
    },
    {
        name: "aws-credentials-sid",
        property: "awsCredentialsSid",
        description: "The AWS credential to write into the bucket with (CR…); null: must be empty.",
        kind: "aws-credential",
    },
    {
        name: "friendly-name",
        property: "friendlyName",
        description: "The name shown in Twilio's console.",
        kind: "text",
    },
];
/** Builds a state by asking for the value of each setting. */
function stateOf(value) {
    // fromEntries forgets the keys; the rows name each setting once.
    return Object.fromEntries(settings.map((row) => [row.name, value(row)]));
}
/** The state of an account that never set anything. */
const neverConfigured = stateOf(unset);
/** The value of a setting that nobody set. */
function unset({ kind }) {
    return kind === "switch" ? false : "";
}
/** Whether two values of a setting mean the same: exact, but a URL ignores letter case in the host and one trailing slash. */
function isSame(setting, a, b) {
    return kindOf(setting) === "s3-url" ? normalUrl(String(a)) === normalUrl(String(b)) : a === b;
}
/** The kind of a setting; undefined for what is none. */
function kindOf(setting) {
    return settings.find(({ name }) => name === setting)?.kind;
}
function normalUrl(url) {
    return url.replace(/^https:\/\/[^/]*/i, (origin) => origin.toLowerCase()).replace(/\/$/, "");
}


/***/ }),

/***/ 2449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   EZ: () => (/* binding */ kinds),
/* harmony export */   JV: () => (/* binding */ sidPattern),
/* harmony export */   bt: () => (/* binding */ undeclarable),
/* harmony export */   n8: () => (/* binding */ line),
/* harmony export */   yG: () => (/* binding */ parseBoolean)
/* harmony export */ });
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2417);
/* harmony import */ var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8729);
/* harmony import */ var _messages_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(322);
/* harmony import */ var _s3_url_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8876);



const sidPattern = {
    account: /^AC[0-9a-fA-F]{32}$/,
    apiKey: /^SK[0-9a-fA-F]{32}$/,
    credential: /^CR[0-9a-fA-F]{32}$/,
};
/** Text of well-formed Unicode: without that it has no canonical JSON, so no digest. */
const wellFormed = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((text) => text.isWellFormed()));
const orNull = "Use text, or null for what must be empty.";
/** One line of text that says something: what is declared as a name, or given as a reason. */
const line = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._minLength */ .m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((text) => lineFault(text) === undefined));
function lineFault(text) {
    if (text.trim() === "")
        return "is blank";
    return /\p{Cc}/u.test(text) || !text.isWellFormed() ? "holds a control character" : undefined;
}
function credential(what) {
    const sid = zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__/* ._regex */ .Fk(sidPattern.credential));
    const fix = `Use the SID of ${what}: CR and 32 hex digits.`;
    return {
        parse: (text) => sidPattern.credential.test(text) ? { value: text } : { fault: `is ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}`, fix },
        declared: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(sid),
        hint: orNull,
        live: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([sid, zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz("")])),
    };
}
/** The kinds, a row each: inputs, policy file, answers and export read their values by these rows alone. */
const kinds = {
    switch: {
        parse: (text) => {
            const value = parseBoolean(text);
            const fix = "Use true or false.";
            return value === undefined ? { fault: `is ${(0,_messages_text_js__WEBPACK_IMPORTED_MODULE_2__/* .quote */ .hD)(text)}, which is not a boolean`, fix } : { value };
        },
        declared: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
        hint: "Use true or false, without quotes.",
        live: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY()),
    },
    "public-key": credential("a Public Key credential"),
    "aws-credential": credential("an AWS credential"),
    "s3-url": {
        parse: (text) => {
            const fault = (0,_s3_url_js__WEBPACK_IMPORTED_MODULE_3__/* .s3UrlFault */ .In)(text);
            const fix = 'Use a URL of the form "https://BUCKET.s3-REGION.amazonaws.com/PATH".';
            return fault === undefined ? { value: text } : { fault, fix };
        },
        declared: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .refine */ .YPB((url) => (0,_s3_url_js__WEBPACK_IMPORTED_MODULE_3__/* .s3UrlFault */ .In)(url) === undefined))),
        hint: orNull,
        live: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(wellFormed),
    },
    text: {
        parse: (text) => {
            const fault = lineFault(text);
            return fault === undefined ? { value: text } : { fault, fix: "Use one line of text." };
        },
        declared: line,
        hint: "Use one line of text, in quotes.",
        live: zod_mini__WEBPACK_IMPORTED_MODULE_0__/* .nullish */ .cl6(wellFormed),
    },
};
/** Reads the spellings of YAML 1.2's core schema, as the toolkit's getBooleanInput does; undefined for every other. */
function parseBoolean(text) {
    if (["true", "True", "TRUE"].includes(text))
        return true;
    if (["false", "False", "FALSE"].includes(text))
        return false;
    return undefined;
}
/** Why a policy file may not declare this live value; undefined where it may. */
function undeclarable(kind, live) {
    const { declared, parse } = kinds[kind];
    if (declared.safeParse(live === "" ? null : live).success)
        return undefined;
    if (live === "")
        return "is not set";
    const parsed = parse(String(live));
    return "fault" in parsed ? parsed.fault : "cannot be declared";
}


/***/ }),

/***/ 6824:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ title),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   iR: () => (/* binding */ home),
/* harmony export */   j6: () => (/* binding */ bugForm),
/* harmony export */   rE: () => (/* binding */ version)
/* harmony export */ });
/** What this action is called by machines: in reports, in User-Agent, in markers. */
const name = "twilio-composition-settings-action";
/** What people call it. */
const title = "Twilio composition settings";
/** A test holds it to package.json. */
const version = "1.0.0";
/** Where it is described. */
const home = "https://github.com/OWNER/twilio-composition-settings-action";
/** Where a bug is reported. */
const bugForm = `${home}/issues/new?template=bug.yml`;


/***/ }),

/***/ 3863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   HttpClient: () => (/* binding */ HttpClient),
/* harmony export */   ProxyAgent: () => (/* binding */ ProxyAgent),
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__),
/* harmony export */   fetch: () => (/* binding */ fetch),
/* harmony export */   getExecOutput: () => (/* binding */ getExecOutput)
/* harmony export */ });
// Takes the place of what @actions/core and @actions/github load at import and we never call (tsconfig.json beside it, `paths`):
// undici and @actions/http-client, for a login and a fetch of theirs, and @actions/exec, to ask for the platform. That is
// most of what they weigh, and a few milliseconds of every run. And that of `debug`, by which https-proxy-agent would print
// what passes between it and a proxy where DEBUG is set.
class ProxyAgent {}
function fetch() {
  throw new Error("Nothing is fetched but through our own transport.");
}
class HttpClient {
  getAgent() {}
  getAgentDispatcher() {}
}
function getExecOutput() {
  throw new Error("No other program is run.");
}
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (() => () => {});


/***/ }),

/***/ 8729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Au: () => (/* binding */ _lt),
/* harmony export */   F7: () => (/* binding */ _number),
/* harmony export */   Fk: () => (/* binding */ _regex),
/* harmony export */   G1: () => (/* binding */ _isoDateTime),
/* harmony export */   G8: () => (/* binding */ _never),
/* harmony export */   LK: () => (/* binding */ _int),
/* harmony export */   Rl: () => (/* binding */ _string),
/* harmony export */   _L: () => (/* binding */ _boolean),
/* harmony export */   db: () => (/* binding */ _isoDate),
/* harmony export */   fU: () => (/* binding */ _refine),
/* harmony export */   m9: () => (/* binding */ _minLength),
/* harmony export */   mI: () => (/* binding */ meta),
/* harmony export */   q0: () => (/* binding */ describe),
/* harmony export */   qm: () => (/* binding */ _gte)
/* harmony export */ });
/* unused harmony exports _coercedString, _email, _guid, _uuid, _uuidv4, _uuidv6, _uuidv7, _url, _emoji, _nanoid, _cuid, _cuid2, _ulid, _xid, _ksuid, _ipv4, _ipv6, _mac, _cidrv4, _cidrv6, _base64, _base64url, _e164, _creditCard, _iban, _jwt, TimePrecision, _isoTime, _isoDuration, _coercedNumber, _float32, _float64, _int32, _uint32, _coercedBoolean, _bigint, _coercedBigint, _int64, _uint64, _symbol, _undefined, _null, _any, _unknown, _void, _date, _coercedDate, _nan, _lte, _max, _gt, _min, _positive, _negative, _nonpositive, _nonnegative, _multipleOf, _maxSize, _minSize, _size, _maxLength, _length, _lowercase, _uppercase, _includes, _startsWith, _endsWith, _property, _properties, _mime, _overwrite, _normalize, _trim, _toLowerCase, _toUpperCase, _slugify, _array, _union, _xor, _discriminatedUnion, _intersection, _tuple, _record, _map, _set, _enum, _nativeEnum, _literal, _file, _transform, _optional, _nullable, _default, _nonoptional, _success, _catch, _pipe, _readonly, _templateLiteral, _lazy, _promise, _custom, _superRefine, _check, _stringbool, _stringFormat */
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8880);
/* harmony import */ var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9110);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4633);




function snapshotChecks(def) {
    if (def.checks)
        def.checks = [...def.checks];
    return def;
}
// @__NO_SIDE_EFFECTS__
function _string(Class, params) {
    return new Class(snapshotChecks({ type: "string", ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedString(Class, params) {
    return new Class(snapshotChecks({ type: "string", coerce: true, ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _email(Class, params) {
    return new Class({
        type: "string",
        format: "email",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _guid(Class, params) {
    return new Class({
        type: "string",
        format: "guid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuid(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv4(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v4",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv6(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v6",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uuidv7(Class, params) {
    return new Class({
        type: "string",
        format: "uuid",
        check: "string_format",
        abort: false,
        version: "v7",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _url(Class, params) {
    return new Class({
        type: "string",
        format: "url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _emoji(Class, params) {
    return new Class({
        type: "string",
        format: "emoji",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nanoid(Class, params) {
    return new Class({
        type: "string",
        format: "nanoid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link _cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function _cuid(Class, params) {
    return new Class({
        type: "string",
        format: "cuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cuid2(Class, params) {
    return new Class({
        type: "string",
        format: "cuid2",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ulid(Class, params) {
    return new Class({
        type: "string",
        format: "ulid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _xid(Class, params) {
    return new Class({
        type: "string",
        format: "xid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ksuid(Class, params) {
    return new Class({
        type: "string",
        format: "ksuid",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv4(Class, params) {
    return new Class({
        type: "string",
        format: "ipv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _ipv6(Class, params) {
    return new Class({
        type: "string",
        format: "ipv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mac(Class, params) {
    return new Class({
        type: "string",
        format: "mac",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv4(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv4",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _cidrv6(Class, params) {
    return new Class({
        type: "string",
        format: "cidrv6",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64(Class, params) {
    return new Class({
        type: "string",
        format: "base64",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _base64url(Class, params) {
    return new Class({
        type: "string",
        format: "base64url",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _e164(Class, params) {
    return new Class({
        type: "string",
        format: "e164",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _creditCard(Class, params) {
    return new Class({
        type: "string",
        format: "credit_card",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _iban(Class, params) {
    return new Class({
        type: "string",
        format: "iban",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _jwt(Class, params) {
    return new Class({
        type: "string",
        format: "jwt",
        check: "string_format",
        abort: false,
        ...util.normalizeParams(params),
    });
}
const TimePrecision = {
    Any: null,
    Minute: -1,
    Second: 0,
    Millisecond: 3,
    Microsecond: 6,
};
// @__NO_SIDE_EFFECTS__
function _isoDateTime(Class, params) {
    return new Class({
        type: "string",
        format: "datetime",
        check: "string_format",
        offset: false,
        local: false,
        precision: null,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDate(Class, params) {
    return new Class({
        type: "string",
        format: "date",
        check: "string_format",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoTime(Class, params) {
    return new Class({
        type: "string",
        format: "time",
        check: "string_format",
        precision: null,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _isoDuration(Class, params) {
    return new Class({
        type: "string",
        format: "duration",
        check: "string_format",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _number(Class, params) {
    return new Class(snapshotChecks({ type: "number", checks: [], ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params) }));
}
// @__NO_SIDE_EFFECTS__
function _coercedNumber(Class, params) {
    return new Class(snapshotChecks({ type: "number", coerce: true, checks: [], ...util.normalizeParams(params) }));
}
// @__NO_SIDE_EFFECTS__
function _int(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "safeint",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _float64(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "float64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "int32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint32(Class, params) {
    return new Class({
        type: "number",
        check: "number_format",
        abort: false,
        format: "uint32",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _boolean(Class, params) {
    return new Class({
        type: "boolean",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBoolean(Class, params) {
    return new Class({
        type: "boolean",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _bigint(Class, params) {
    return new Class({
        type: "bigint",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedBigint(Class, params) {
    return new Class({
        type: "bigint",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _int64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "int64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uint64(Class, params) {
    return new Class({
        type: "bigint",
        check: "bigint_format",
        abort: false,
        format: "uint64",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _symbol(Class, params) {
    return new Class({
        type: "symbol",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _undefined(Class, params) {
    return new Class({
        type: "undefined",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _null(Class, params) {
    return new Class({
        type: "null",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _any(Class) {
    return new Class({
        type: "any",
    });
}
// @__NO_SIDE_EFFECTS__
function _unknown(Class) {
    return new Class({
        type: "unknown",
    });
}
// @__NO_SIDE_EFFECTS__
function _never(Class, params) {
    return new Class({
        type: "never",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _void(Class, params) {
    return new Class({
        type: "void",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _date(Class, params) {
    return new Class({
        type: "date",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _coercedDate(Class, params) {
    return new Class({
        type: "date",
        coerce: true,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _nan(Class, params) {
    return new Class({
        type: "nan",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lt(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckLessThan */ .sm({
        check: "less_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _lte(value, params) {
    return new checks.$ZodCheckLessThan({
        check: "less_than",
        ...util.normalizeParams(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _gt(value, params) {
    return new checks.$ZodCheckGreaterThan({
        check: "greater_than",
        ...util.normalizeParams(params),
        value,
        inclusive: false,
    });
}
// @__NO_SIDE_EFFECTS__
function _gte(value, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckGreaterThan */ .J_({
        check: "greater_than",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        value,
        inclusive: true,
    });
}

// @__NO_SIDE_EFFECTS__
function _positive(params) {
    return _gt(0, params);
}
// negative
// @__NO_SIDE_EFFECTS__
function _negative(params) {
    return _lt(0, params);
}
// nonpositive
// @__NO_SIDE_EFFECTS__
function _nonpositive(params) {
    return _lte(0, params);
}
// nonnegative
// @__NO_SIDE_EFFECTS__
function _nonnegative(params) {
    return _gte(0, params);
}
// @__NO_SIDE_EFFECTS__
function _multipleOf(value, params) {
    return new checks.$ZodCheckMultipleOf({
        check: "multiple_of",
        ...util.normalizeParams(params),
        value,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxSize(maximum, params) {
    return new checks.$ZodCheckMaxSize({
        check: "max_size",
        ...util.normalizeParams(params),
        maximum,
    });
}
// @__NO_SIDE_EFFECTS__
function _minSize(minimum, params) {
    return new checks.$ZodCheckMinSize({
        check: "min_size",
        ...util.normalizeParams(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _size(size, params) {
    return new checks.$ZodCheckSizeEquals({
        check: "size_equals",
        ...util.normalizeParams(params),
        size,
    });
}
// @__NO_SIDE_EFFECTS__
function _maxLength(maximum, params) {
    const ch = new checks.$ZodCheckMaxLength({
        check: "max_length",
        ...util.normalizeParams(params),
        maximum,
    });
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _minLength(minimum, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckMinLength */ .Kk({
        check: "min_length",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        minimum,
    });
}
// @__NO_SIDE_EFFECTS__
function _length(length, params) {
    return new checks.$ZodCheckLengthEquals({
        check: "length_equals",
        ...util.normalizeParams(params),
        length,
    });
}
// @__NO_SIDE_EFFECTS__
function _regex(pattern, params) {
    return new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheckRegex */ .DG({
        check: "string_format",
        format: "regex",
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(params),
        pattern,
    });
}
// @__NO_SIDE_EFFECTS__
function _lowercase(params) {
    return new checks.$ZodCheckLowerCase({
        check: "string_format",
        format: "lowercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _uppercase(params) {
    return new checks.$ZodCheckUpperCase({
        check: "string_format",
        format: "uppercase",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _includes(includes, params) {
    return new checks.$ZodCheckIncludes({
        check: "string_format",
        format: "includes",
        ...util.normalizeParams(params),
        includes,
    });
}
// @__NO_SIDE_EFFECTS__
function _startsWith(prefix, params) {
    return new checks.$ZodCheckStartsWith({
        check: "string_format",
        format: "starts_with",
        ...util.normalizeParams(params),
        prefix,
    });
}
// @__NO_SIDE_EFFECTS__
function _endsWith(suffix, params) {
    return new checks.$ZodCheckEndsWith({
        check: "string_format",
        format: "ends_with",
        ...util.normalizeParams(params),
        suffix,
    });
}
// @__NO_SIDE_EFFECTS__
function _property(property, schema, params) {
    return new checks.$ZodCheckProperty({
        check: "property",
        property,
        schema,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _properties(shape, params) {
    return new checks.$ZodCheckProperties({
        check: "properties",
        shape,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _mime(types, params) {
    return new checks.$ZodCheckMimeType({
        check: "mime_type",
        mime: types,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _overwrite(tx) {
    return new checks.$ZodCheckOverwrite({
        check: "overwrite",
        tx,
    });
}
// normalize
// @__NO_SIDE_EFFECTS__
function _normalize(form) {
    return _overwrite((input) => input.normalize(form));
}
// trim
// @__NO_SIDE_EFFECTS__
function _trim() {
    return _overwrite((input) => input.trim());
}
// toLowerCase
// @__NO_SIDE_EFFECTS__
function _toLowerCase() {
    return _overwrite((input) => input.toLowerCase());
}
// toUpperCase
// @__NO_SIDE_EFFECTS__
function _toUpperCase() {
    return _overwrite((input) => input.toUpperCase());
}
// slugify
// @__NO_SIDE_EFFECTS__
function _slugify() {
    return _overwrite((input) => util.slugify(input));
}
// @__NO_SIDE_EFFECTS__
function _array(Class, element, params) {
    return new Class({
        type: "array",
        element,
        // get element() {
        //   return element;
        // },
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _union(Class, options, params) {
    return new Class({
        type: "union",
        options,
        ...util.normalizeParams(params),
    });
}
function _xor(Class, options, params) {
    return new Class({
        type: "union",
        options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _discriminatedUnion(Class, discriminator, options, params) {
    return new Class({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _intersection(Class, left, right) {
    return new Class({
        type: "intersection",
        left,
        right,
    });
}
// export function _tuple(
//   Class: util.SchemaClass<schemas.$ZodTuple>,
//   items: [],
//   params?: string | $ZodTupleParams
// ): schemas.$ZodTuple<[], null>;
// @__NO_SIDE_EFFECTS__
function _tuple(Class, items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof schemas.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new Class({
        type: "tuple",
        items,
        rest,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _record(Class, keyType, valueType, params) {
    return new Class({
        type: "record",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _map(Class, keyType, valueType, params) {
    return new Class({
        type: "map",
        keyType,
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _set(Class, valueType, params) {
    return new Class({
        type: "set",
        valueType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _enum(Class, values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    // if (Array.isArray(values)) {
    //   for (const value of values) {
    //     entries[value] = value;
    //   }
    // } else {
    //   Object.assign(entries, values);
    // }
    // const entries: util.EnumLike = {};
    // for (const val of values) {
    //   entries[val] = val;
    // }
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function _nativeEnum(Class, entries, params) {
    return new Class({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _literal(Class, value, params) {
    return new Class({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _file(Class, params) {
    return new Class({
        type: "file",
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _transform(Class, fn) {
    return new Class({
        type: "transform",
        transform: fn,
    });
}
// @__NO_SIDE_EFFECTS__
function _optional(Class, innerType) {
    return new Class({
        type: "optional",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _nullable(Class, innerType) {
    return new Class({
        type: "nullable",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _default(Class, innerType, defaultValue) {
    return new Class({
        type: "default",
        innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
// @__NO_SIDE_EFFECTS__
function _nonoptional(Class, innerType, params) {
    return new Class({
        type: "nonoptional",
        innerType,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _success(Class, innerType) {
    return new Class({
        type: "success",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _catch(Class, innerType, catchValue) {
    return new Class({
        type: "catch",
        innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : util.constantCatch(catchValue)),
    });
}
// @__NO_SIDE_EFFECTS__
function _pipe(Class, in_, out) {
    return new Class({
        type: "pipe",
        in: in_,
        out,
    });
}
// @__NO_SIDE_EFFECTS__
function _readonly(Class, innerType) {
    return new Class({
        type: "readonly",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _templateLiteral(Class, parts, params) {
    return new Class({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
// @__NO_SIDE_EFFECTS__
function _lazy(Class, getter) {
    return new Class({
        type: "lazy",
        getter,
    });
}
// @__NO_SIDE_EFFECTS__
function _promise(Class, innerType) {
    return new Class({
        type: "promise",
        innerType,
    });
}
// @__NO_SIDE_EFFECTS__
function _custom(Class, fn, _params) {
    const norm = util.normalizeParams(_params);
    norm.abort ?? (norm.abort = true); // default to abort:false
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ...norm,
    });
    return schema;
}
// same as _custom but defaults to abort:false
// @__NO_SIDE_EFFECTS__
function _refine(Class, fn, _params) {
    const schema = new Class({
        type: "custom",
        check: "custom",
        fn: fn,
        ..._util_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeParams */ .A2(_params),
    });
    return schema;
}
// @__NO_SIDE_EFFECTS__
function _superRefine(fn, params) {
    const ch = _check((payload) => {
        payload.addIssue = (issue) => {
            if (typeof issue === "string") {
                payload.issues.push(util.issue(issue, payload.value, ch._zod.def));
            }
            else {
                // for Zod 3 backwards compatibility
                const _issue = issue;
                if (_issue.fatal)
                    _issue.continue = false;
                _issue.code ?? (_issue.code = "custom");
                if (!("input" in _issue))
                    _issue.input = payload.value;
                _issue.inst ?? (_issue.inst = ch);
                _issue.continue ?? (_issue.continue = !ch._zod.def.abort); // abort is always undefined, so this is always true...
                payload.issues.push(util.issue(_issue));
            }
        };
        return fn(payload.value, payload);
    }, params);
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _check(fn, params) {
    const ch = new checks.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// @__NO_SIDE_EFFECTS__
function describe(description) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "describe" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, description });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function meta(metadata) {
    const ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodCheck */ .QP({ check: "meta" });
    ch._zod.onattach = [
        (inst) => {
            const existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.get(inst) ?? {};
            _registries_js__WEBPACK_IMPORTED_MODULE_2__/* .globalRegistry */ .fd.add(inst, { ...existing, ...metadata });
        },
    ];
    ch._zod.check = () => { }; // no-op check
    return ch;
}
// @__NO_SIDE_EFFECTS__
function _stringbool(Classes, _params) {
    const params = util.normalizeParams(_params);
    let truthyArray = params.truthy ?? ["true", "1", "yes", "on", "y", "enabled"];
    let falsyArray = params.falsy ?? ["false", "0", "no", "off", "n", "disabled"];
    if (params.case !== "sensitive") {
        truthyArray = truthyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
        falsyArray = falsyArray.map((v) => (typeof v === "string" ? v.toLowerCase() : v));
    }
    const truthySet = new Set(truthyArray);
    const falsySet = new Set(falsyArray);
    const _Codec = Classes.Codec ?? schemas.$ZodCodec;
    const _Boolean = Classes.Boolean ?? schemas.$ZodBoolean;
    const _String = Classes.String ?? schemas.$ZodString;
    const stringSchema = new _String({ type: "string", error: params.error });
    const booleanSchema = new _Boolean({ type: "boolean", error: params.error });
    const codec = new _Codec({
        type: "pipe",
        in: stringSchema,
        out: booleanSchema,
        transform: ((input, payload) => {
            let data = input;
            if (params.case !== "sensitive")
                data = data.toLowerCase();
            if (truthySet.has(data)) {
                return true;
            }
            else if (falsySet.has(data)) {
                return false;
            }
            else {
                payload.issues.push({
                    code: "invalid_value",
                    expected: "stringbool",
                    values: [...truthySet, ...falsySet],
                    input: payload.value,
                    inst: codec,
                    continue: false,
                });
                return {};
            }
        }),
        reverseTransform: ((input, _payload) => {
            if (input === true) {
                return truthyArray[0] || "true";
            }
            else {
                return falsyArray[0] || "false";
            }
        }),
        error: params.error,
    });
    codec._zod.bag.truthy = truthyArray;
    codec._zod.bag.falsy = falsyArray;
    codec._zod.bag.case = params.case ?? "insensitive";
    return codec;
}
// @__NO_SIDE_EFFECTS__
function _stringFormat(Class, format, fnOrRegex, _params = {}) {
    const params = util.normalizeParams(_params);
    const def = {
        check: "string_format",
        type: "string",
        format,
        fn: typeof fnOrRegex === "function" ? fnOrRegex : (val) => fnOrRegex.test(val),
        ...params,
    };
    if (fnOrRegex instanceof RegExp) {
        def.pattern = fnOrRegex;
    }
    const inst = new Class(def);
    return inst;
}


/***/ }),

/***/ 8880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ $ZodCheckRegex),
/* harmony export */   J_: () => (/* binding */ $ZodCheckGreaterThan),
/* harmony export */   KH: () => (/* binding */ $ZodCheckNumberFormat),
/* harmony export */   Kk: () => (/* binding */ $ZodCheckMinLength),
/* harmony export */   QP: () => (/* binding */ $ZodCheck),
/* harmony export */   ql: () => (/* binding */ $ZodCheckStringFormat),
/* harmony export */   sm: () => (/* binding */ $ZodCheckLessThan)
/* harmony export */ });
/* unused harmony exports $ZodCheckMultipleOf, $ZodCheckBigIntFormat, $ZodCheckMaxSize, $ZodCheckMinSize, $ZodCheckSizeEquals, $ZodCheckMaxLength, $ZodCheckLengthEquals, $ZodCheckLowerCase, $ZodCheckUpperCase, $ZodCheckIncludes, $ZodCheckStartsWith, $ZodCheckEndsWith, $ZodCheckProperty, $ZodCheckProperties, $ZodCheckMimeType, $ZodCheckOverwrite */
/* harmony import */ var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4214);
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4633);
// import { $ZodType } from "./schemas.js";



const $ZodCheck = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheck", (inst, def) => {
    var _a;
    inst._zod ?? (inst._zod = {});
    inst._zod.def = def;
    (_a = inst._zod).onattach ?? (_a.onattach = []);
});
/** Default `when` for size-based checks: run only on non-nullish values with a `size`. */
const _whenHasSize = (payload) => {
    const val = payload.value;
    return !util.nullish(val) && val.size !== undefined;
};
/** Default `when` for length-based checks: run only on non-nullish values with a `length`. */
const _whenHasLength = (payload) => {
    const val = payload.value;
    return !_util_js__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl(val) && val.length !== undefined;
};
const numericOriginMap = {
    number: "number",
    bigint: "bigint",
    object: "date",
};
const $ZodCheckLessThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckLessThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value <= def.value : payload.value < def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_big",
            maximum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckGreaterThan = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckGreaterThan", (inst, def) => {
    $ZodCheck.init(inst, def);
    const origin = numericOriginMap[typeof def.value];
    inst._zod.check = (payload) => {
        if (def.inclusive ? payload.value >= def.value : payload.value > def.value) {
            return;
        }
        payload.issues.push({
            origin: numericOriginMap[typeof payload.value] ?? origin,
            code: "too_small",
            minimum: typeof def.value === "object" ? def.value.getTime() : def.value,
            input: payload.value,
            inclusive: def.inclusive,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckMultipleOf = 
/*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMultipleOf", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        if (typeof payload.value !== typeof def.value)
            throw new Error("Cannot mix number and bigint in multiple_of check.");
        const isMultiple = typeof payload.value === "bigint"
            ? // `value % 0n` throws, and nothing is a multiple of zero — the number branch already fails this way via NaN
                def.value !== BigInt(0) && payload.value % def.value === BigInt(0)
            : util.floatSafeRemainder(payload.value, def.value) === 0;
        if (isMultiple)
            return;
        payload.issues.push({
            origin: typeof payload.value,
            code: "not_multiple_of",
            divisor: def.value,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckNumberFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckNumberFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    def.format = def.format || "float64";
    const isInt = def.format?.includes("int");
    const origin = isInt ? "int" : "number";
    const [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .NUMBER_FORMAT_RANGES */ .zH[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (isInt) {
            if (!Number.isInteger(input)) {
                // invalid_format issue
                // payload.issues.push({
                //   expected: def.format,
                //   format: def.format,
                //   code: "invalid_format",
                //   input,
                //   inst,
                // });
                // invalid_type issue
                payload.issues.push({
                    expected: origin,
                    format: def.format,
                    code: "invalid_type",
                    continue: false,
                    input,
                    inst,
                });
                return;
                // not_multiple_of issue
                // payload.issues.push({
                //   code: "not_multiple_of",
                //   origin: "number",
                //   input,
                //   inst,
                //   divisor: 1,
                // });
            }
            if (!Number.isSafeInteger(input)) {
                if (input > 0) {
                    // too_big
                    payload.issues.push({
                        input,
                        code: "too_big",
                        maximum: Number.MAX_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                else {
                    // too_small
                    payload.issues.push({
                        input,
                        code: "too_small",
                        minimum: Number.MIN_SAFE_INTEGER,
                        note: "Integers must be within the safe integer range.",
                        inst,
                        origin,
                        inclusive: true,
                        continue: !def.abort,
                    });
                }
                return;
            }
        }
        if (input < minimum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_small",
                minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "number",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
});
const $ZodCheckBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckBigIntFormat", (inst, def) => {
    $ZodCheck.init(inst, def); // no format checks
    const [minimum, maximum] = util.BIGINT_FORMAT_RANGES[def.format];
    inst._zod.check = (payload) => {
        const input = payload.value;
        if (input < minimum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_small",
                minimum: minimum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
        if (input > maximum) {
            payload.issues.push({
                origin: "bigint",
                input,
                code: "too_big",
                maximum,
                inclusive: true,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodCheckMaxSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size <= def.maximum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinSize = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMinSize", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size >= def.minimum)
            return;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckSizeEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckSizeEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasSize);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const size = input.size;
        if (size === def.size)
            return;
        const tooBig = size > def.size;
        payload.issues.push({
            origin: util.getSizableOrigin(input),
            ...(tooBig ? { code: "too_big", maximum: def.size } : { code: "too_small", minimum: def.size }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMaxLength = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMaxLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // Strings are measured in Unicode code points, not UTF-16 units. A code point is at most two units, so a string that already fits in units fits in code points; only an overflow has to be counted.
        const length = typeof input === "string" && units > def.maximum ? util.codePointLength(input) : units;
        if (length <= def.maximum)
            return;
        const origin = util.getLengthableOrigin(input);
        payload.issues.push({
            origin,
            code: "too_big",
            maximum: def.maximum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckMinLength = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckMinLength", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so fewer units than the floor can never reach it and twice the floor always clears it. Only in between is the exact count in doubt.
        const length = typeof input === "string" && units >= def.minimum && units < def.minimum * 2
            ? _util_js__WEBPACK_IMPORTED_MODULE_1__/* .codePointLength */ .O7(input)
            : units;
        if (length >= def.minimum)
            return;
        const origin = _util_js__WEBPACK_IMPORTED_MODULE_1__/* .getLengthableOrigin */ .Rc(input);
        payload.issues.push({
            origin,
            code: "too_small",
            minimum: def.minimum,
            inclusive: true,
            input,
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLengthEquals = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLengthEquals", (inst, def) => {
    var _a;
    $ZodCheck.init(inst, def);
    (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
    inst._zod.check = (payload) => {
        const input = payload.value;
        const units = input.length;
        // A code point is one or two UTF-16 units, so outside `[length, length * 2]` units the target is missed either way — and missed in the same direction in both measures.
        const length = typeof input === "string" && units >= def.length && units <= def.length * 2
            ? util.codePointLength(input)
            : units;
        if (length === def.length)
            return;
        const origin = util.getLengthableOrigin(input);
        const tooBig = length > def.length;
        payload.issues.push({
            origin,
            ...(tooBig ? { code: "too_big", maximum: def.length } : { code: "too_small", minimum: def.length }),
            inclusive: true,
            exact: true,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStringFormat = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckStringFormat", (inst, def) => {
    var _a, _b;
    $ZodCheck.init(inst, def);
    if (def.pattern)
        (_a = inst._zod).check ?? (_a.check = (payload) => {
            def.pattern.lastIndex = 0;
            if (def.pattern.test(payload.value))
                return;
            payload.issues.push({
                origin: "string",
                code: "invalid_format",
                format: def.format,
                input: payload.value,
                ...(def.pattern ? { pattern: def.pattern.toString() } : {}),
                inst,
                continue: !def.abort,
            });
        });
    else
        (_b = inst._zod).check ?? (_b.check = () => { });
});
const $ZodCheckRegex = /*@__PURE__*/ _core_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("$ZodCheckRegex", (inst, def) => {
    $ZodCheckStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        def.pattern.lastIndex = 0;
        if (def.pattern.test(payload.value))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "regex",
            input: payload.value,
            pattern: def.pattern.toString(),
            inst,
            continue: !def.abort,
        });
    };
});
const $ZodCheckLowerCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckLowerCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.lowercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckUpperCase = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckUpperCase", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.uppercase);
    $ZodCheckStringFormat.init(inst, def);
})));
const $ZodCheckIncludes = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckIncludes", (inst, def) => {
    $ZodCheck.init(inst, def);
    const escapedRegex = util.escapeRegex(def.includes);
    // `String.prototype.includes(sub, position)` matches `sub` at `position`
    // OR LATER, so the pattern must allow at least `position` leading chars
    // (`{N,}`), not exactly `position` chars (`{N}`).
    const pattern = new RegExp(typeof def.position === "number" ? `^.{${def.position},}${escapedRegex}` : escapedRegex);
    def.pattern = pattern;
    inst._zod.check = (payload) => {
        if (payload.value.includes(def.includes, def.position))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "includes",
            includes: def.includes,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckStartsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckStartsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`^${util.escapeRegex(def.prefix)}.*`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.startsWith(def.prefix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "starts_with",
            prefix: def.prefix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckEndsWith = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckEndsWith", (inst, def) => {
    $ZodCheck.init(inst, def);
    const pattern = new RegExp(`.*${util.escapeRegex(def.suffix)}$`);
    def.pattern ?? (def.pattern = pattern);
    inst._zod.check = (payload) => {
        if (payload.value.endsWith(def.suffix))
            return;
        payload.issues.push({
            origin: "string",
            code: "invalid_format",
            format: "ends_with",
            suffix: def.suffix,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
///////////////////////////////////
/////    $ZodCheckProperty    /////
///////////////////////////////////
function handleCheckPropertyResult(result, payload, property) {
    if (result.issues.length) {
        payload.issues.push(...util.prefixIssues(property, result.issues));
    }
}
const $ZodCheckProperty = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperty", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        const result = def.schema._zod.run({
            value: payload.value[def.property],
            issues: [],
        }, {});
        if (result instanceof Promise) {
            return result.then((result) => handleCheckPropertyResult(result, payload, def.property));
        }
        handleCheckPropertyResult(result, payload, def.property);
        return;
    };
})));
const $ZodCheckProperties = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckProperties", (inst, def) => {
    $ZodCheck.init(inst, def);
    util.hide(inst, Symbol.iterator, function* () {
        yield inst;
    });
    // key and schema snapshotted together: reading one live and the other cached lets a later mutation of the caller's shape object pair a stale key with a missing schema
    let entries;
    inst._zod.check = (payload) => {
        // the base schema already typed the value, so only a nullish one is rejected here: the properties read on a primitive too, matching z.property() on a string's length
        if (payload.value == null) {
            payload.issues.push({ expected: "object", code: "invalid_type", input: payload.value, inst });
            return undefined;
        }
        entries ?? (entries = Reflect.ownKeys(def.shape).map((key) => [key, def.shape[key]]));
        const input = payload.value;
        let proms;
        for (const [key, schema] of entries) {
            const result = schema._zod.run({ value: input[key], issues: [] }, {});
            if (result instanceof Promise) {
                proms ?? (proms = []);
                proms.push(result.then((result) => handleCheckPropertyResult(result, payload, key)));
            }
            else {
                handleCheckPropertyResult(result, payload, key);
            }
        }
        if (proms)
            return Promise.all(proms).then(() => undefined);
        return undefined;
    };
})));
const $ZodCheckMimeType = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckMimeType", (inst, def) => {
    $ZodCheck.init(inst, def);
    const mimeSet = new Set(def.mime);
    inst._zod.check = (payload) => {
        if (mimeSet.has(payload.value.type))
            return;
        payload.issues.push({
            code: "invalid_value",
            values: def.mime,
            input: payload.value.type,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCheckOverwrite = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCheckOverwrite", (inst, def) => {
    $ZodCheck.init(inst, def);
    inst._zod.check = (payload) => {
        payload.value = def.tx(payload.value);
    };
})));


/***/ }),

/***/ 4214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $W: () => (/* binding */ config),
/* harmony export */   GT: () => (/* binding */ $ZodAsyncError),
/* harmony export */   cV: () => (/* binding */ $ZodEncodeError),
/* harmony export */   cr: () => (/* binding */ globalConfig),
/* harmony export */   xI: () => (/* binding */ $constructor)
/* harmony export */ });
/* unused harmony exports NEVER, $brand */
/* harmony import */ var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4633);
var _a;

/** A special constant with type `never` */
const NEVER = /*@__PURE__*/ Object.freeze({
    status: "aborted",
});
/* Shared descriptor for installing `_zod`; defineProperty reads it
 * synchronously, so reusing one object avoids a per-instance allocation. */
const _zodDesc = { value: undefined, enumerable: false };
// null where suppressing the capture would be unrecoverable: `parse()` puts the frames back with `captureStackTrace`, so without it the throw would lose its stack. also latched to null once `stackTraceLimit` proves unassignable, which a realm can do at any point by hardening Error
let _E = "captureStackTrace" in Error ? Error : null;
// v8 captures a stack trace inside the Error constructor, which dominates a failed parse; costs only the frames, and parse() restores those. the constructor must RUN: Object.create is cheaper and passes instanceof, but Error.isError and util.types.isNativeError check an internal slot
function newError(Definition) {
    const E = _E;
    if (E) {
        const saved = E.stackTraceLimit;
        if (typeof saved === "number") {
            try {
                E.stackTraceLimit = 0;
            }
            catch {
                _E = null;
                return new Definition();
            }
            try {
                return new Definition();
            }
            finally {
                E.stackTraceLimit = saved;
            }
        }
    }
    return new Definition();
}
function $constructor(name, initializer, 
/** This trait's members, installed once on every prototype that composes it. They cannot be declared in the initializer above: that runs per instance, and the prototype is shared. */
proto, params) {
    // Prototype for this constructor's `_zod` internals. Lazily-derived fields (`values`, `pattern`, `optin`, …) install here once rather than as an accessor on every instance.
    const zodProto = {};
    // Assigning the fields in the constructor body is what gives instances in-object slots; building the object literally and reparenting it costs a second allocation and a generic property copy.
    function Internals(def) {
        this.def = def;
        this.constr = _;
        this.traits = new Set();
    }
    Internals.prototype = zodProto;
    const protoMembers = proto;
    // One trait's members land on every prototype whose chain composes it, so the answer is per prototype rather than per trait.
    const initialized = protoMembers && new WeakSet();
    function init(inst, def) {
        if (!inst._zod) {
            _zodDesc.value = new Internals(def);
            try {
                Object.defineProperty(inst, "_zod", _zodDesc);
            }
            finally {
                // Cleared even on throw, so the shared descriptor never leaks one instance's internals into the next.
                _zodDesc.value = undefined;
            }
        }
        else if (inst._zod.traits.has(name)) {
            return;
        }
        inst._zod.traits.add(name);
        initializer(inst, def);
        if (initialized) {
            // `super(def)` from a user subclass gives `this` a prototype the subclass owns, and installing there would overwrite whatever the subclass declared. `constr` built the instance, so its prototype is the one below the subclass's that should carry the members. A receiver whose chain never reaches that prototype installs on its own, which for a plain object handed straight to `init` means `Object.prototype` — unchanged from before.
            const own = Object.getPrototypeOf(inst);
            const ctorProto = inst._zod.constr.prototype;
            let up = own;
            while (up && up !== ctorProto)
                up = Object.getPrototypeOf(up);
            const target = up ?? own;
            if (!initialized.has(target)) {
                initialized.add(target);
                (0,_util_js__WEBPACK_IMPORTED_MODULE_0__/* .members */ .ol)(target, protoMembers);
            }
        }
        // support prototype modifications; for-in avoids the array allocation of Object.keys on the (usually empty) prototype
        const proto = _.prototype;
        for (const k in proto) {
            if (!Object.prototype.hasOwnProperty.call(proto, k))
                continue;
            if (!(k in inst)) {
                inst[k] = proto[k].bind(inst);
            }
        }
    }
    // doesn't work if Parent has a constructor with arguments
    const Parent = params?.Parent ?? Object;
    class Definition extends Parent {
    }
    Object.defineProperty(Definition, "name", { value: name });
    function _(def) {
        const inst = params?.Parent ? newError(Definition) : this;
        init(inst, def);
        const deferred = inst._zod.deferred;
        if (deferred) {
            for (const fn of deferred) {
                fn();
            }
            // Released: initializers run once, and the list would otherwise be retained for the schema's lifetime.
            inst._zod.deferred = undefined;
        }
        // Global post-processor hook. Internal: installed by `import "zod/compile"` to enable AOT compilation for every constructed schema. Runs last, once the instance is fully built, because it hands the instance to compile(). The post-processor is expected to be reentrancy-guarded by its own implementation.
        const pp = globalThis.__zod_globalConfig?.postProcessor;
        if (pp)
            pp(inst);
        return inst;
    }
    Object.defineProperty(_, "init", { value: init });
    Object.defineProperty(_, Symbol.hasInstance, {
        value: (inst) => {
            if (params?.Parent && inst instanceof params.Parent)
                return true;
            return inst?._zod?.traits?.has(name);
        },
    });
    Object.defineProperty(_, "name", { value: name });
    return _;
}
//////////////////////////////   UTILITIES   ///////////////////////////////////////
const $brand = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("zod_brand")));
class $ZodAsyncError extends Error {
    constructor() {
        super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
}
class $ZodEncodeError extends Error {
    constructor(name) {
        super(`Encountered unidirectional transform during encode: ${name}`);
        this.name = "ZodEncodeError";
    }
}
(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
const globalConfig = globalThis.__zod_globalConfig;
function config(newConfig) {
    if (newConfig)
        Object.assign(globalConfig, newConfig);
    return globalConfig;
}


/***/ }),

/***/ 9110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   fd: () => (/* binding */ globalRegistry),
/* harmony export */   u5: () => (/* binding */ registry)
/* harmony export */ });
/* unused harmony exports $output, $input, $ZodRegistry */
var _a;
const $output = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodOutput")));
const $input = /*@__PURE__*/ (/* unused pure expression or super */ null && (Symbol("ZodInput")));
class $ZodRegistry {
    constructor() {
        this._map = new WeakMap();
        this._idmap = new Map();
    }
    add(schema, ..._meta) {
        const meta = _meta[0];
        this._map.set(schema, meta);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.set(meta.id, schema);
        }
        return this;
    }
    clear() {
        this._map = new WeakMap();
        this._idmap = new Map();
        return this;
    }
    remove(schema) {
        const meta = this._map.get(schema);
        if (meta && typeof meta === "object" && "id" in meta) {
            this._idmap.delete(meta.id);
        }
        this._map.delete(schema);
        return this;
    }
    get(schema) {
        // return this._map.get(schema) as any;
        // inherit metadata
        const p = schema._zod.parent;
        if (p) {
            const pm = { ...(this.get(p) ?? {}) };
            delete pm.id; // do not inherit id
            const f = { ...pm, ...this._map.get(schema) };
            return Object.keys(f).length ? f : undefined;
        }
        return this._map.get(schema);
    }
    has(schema) {
        return this._map.has(schema);
    }
}
// registries
function registry() {
    return new $ZodRegistry();
}
(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
const globalRegistry = globalThis.__zod_globalRegistry;


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  $p: () => (/* binding */ $ZodArray),
  sF: () => (/* binding */ $ZodBoolean),
  t$: () => (/* binding */ $ZodCatch),
  b0: () => (/* binding */ $ZodCustom),
  VO: () => (/* binding */ $ZodEnum),
  v1: () => (/* binding */ $ZodISODate),
  Ko: () => (/* binding */ $ZodISODateTime),
  nu: () => (/* binding */ $ZodLiteral),
  Um: () => (/* binding */ $ZodNever),
  qc: () => (/* binding */ $ZodNullable),
  vz: () => (/* binding */ $ZodNumber),
  I: () => (/* binding */ $ZodNumberFormat),
  L8: () => (/* binding */ $ZodObject),
  ig: () => (/* binding */ $ZodOptional),
  _m: () => (/* binding */ $ZodPipe),
  h: () => (/* binding */ $ZodRecord),
  $v: () => (/* binding */ $ZodString),
  EY: () => (/* binding */ $ZodStringFormat),
  Wc: () => (/* binding */ $ZodTransform),
  W4: () => (/* binding */ $ZodType),
  cu: () => (/* binding */ $ZodUnion)
});

// UNUSED EXPORTS: $ZodAny, $ZodBase64, $ZodBase64URL, $ZodBigInt, $ZodBigIntFormat, $ZodCIDRv4, $ZodCIDRv6, $ZodCUID, $ZodCUID2, $ZodCodec, $ZodCreditCard, $ZodCustomStringFormat, $ZodDate, $ZodDefault, $ZodDiscriminatedUnion, $ZodE164, $ZodEmail, $ZodEmoji, $ZodExactOptional, $ZodFile, $ZodFunction, $ZodGUID, $ZodIBAN, $ZodIPv4, $ZodIPv6, $ZodISODuration, $ZodISOTime, $ZodIntersection, $ZodJWT, $ZodKSUID, $ZodLazy, $ZodMAC, $ZodMap, $ZodNaN, $ZodNanoID, $ZodNonOptional, $ZodNull, $ZodObjectJIT, $ZodPrefault, $ZodPreprocess, $ZodPromise, $ZodReadonly, $ZodSet, $ZodSuccess, $ZodSymbol, $ZodTemplateLiteral, $ZodTuple, $ZodULID, $ZodURL, $ZodUUID, $ZodUndefined, $ZodUnknown, $ZodVoid, $ZodXID, $ZodXor, URL_BAD_FORMAT, URL_UNPARSEABLE, base64Charset, base64urlCharset, canParseURL, clone, getDiscriminatedOption, isValidBase64, isValidBase64URL, isValidCIDRv6, isValidCreditCard, isValidIBAN, isValidIPv6, isValidJWT, mergeValues, parseURLObject, standardProps, stripTabAndNewline, urlHostnameOk, urlProtocolOk, validateURL

// EXTERNAL MODULE: ../node_modules/zod/v4/core/checks.js
var core_checks = __nccwpck_require__(8880);
// EXTERNAL MODULE: ../node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(4214);
;// CONCATENATED MODULE: ../node_modules/zod/v4/core/regexes.js

/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const cuid = /^[cC][0-9a-z]{6,}$/;
const cuid2 = /^[0-9a-z]+$/;
const ulid = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/;
const xid = /^[0-9a-vA-V]{20}$/;
const ksuid = /^[A-Za-z0-9]{27}$/;
const nanoid = /^[a-zA-Z0-9_-]{21}$/;
function nanoidOfLength(length) {
    return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`);
}
/** ISO 8601-1 duration regex. Does not support the 8601-2 extensions like negative durations or fractional/negative components. */
const duration = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/;
/** Implements ISO 8601-2 extensions like explicit +- prefixes, mixing weeks with other units, and fractional/negative components. */
const extendedDuration = /^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/;
/** A regex for any UUID-like identifier: 8-4-4-4-12 hex pattern */
const guid = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/;
/** Returns a regex for validating an RFC 9562/4122 UUID.
 *
 * @param version Optionally specify a version 1-8. If no version is specified, all versions are supported. */
const uuid = (version) => {
    if (!version)
        return /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/;
    return new RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`);
};
const uuid4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(4)));
const uuid6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(6)));
const uuid7 = /*@__PURE__*/ (/* unused pure expression or super */ null && (uuid(7)));
/** Practical email validation */
const email = /^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/;
/** Equivalent to the HTML5 input[type=email] validation implemented by browsers. Source: https://developer.mozilla.org/en-US/docs/Web/HTML/Element/input/email */
const html5Email = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/** The classic emailregex.com regex for RFC 5322-compliant emails */
const rfc5322Email = /^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/;
/** A loose regex that allows Unicode characters, enforces length limits, and that's about it. */
const unicodeEmail = /^[^\s@"]{1,64}@[^\s@]{1,255}$/u;
const idnEmail = (/* unused pure expression or super */ null && (unicodeEmail));
const browserEmail = /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
// from https://thekevinscott.com/emojis-in-javascript/#writing-a-regular-expression
// Single character class, not an alternation: the two properties overlap (U+1F9B0-U+1F9B3), so `(A|B)+` backtracks exponentially on a failed match. The leading lookahead then demands one anchor — a pictograph, a regional indicator, or the enclosing keycap — because `\p{Emoji_Component}` on its own covers ASCII digits, `#`, `*`, ZWJ, variation selectors and skin tone modifiers, none of which is an emoji without a base.
const _emoji = (/* unused pure expression or super */ null && (`^(?=[\\s\\S]*[\\p{Extended_Pictographic}\\p{Regional_Indicator}\\u20E3])[\\p{Extended_Pictographic}\\p{Emoji_Component}]+$`));
function emoji() {
    return new RegExp(_emoji, "u");
}
const ipv4 = /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/;
const ipv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/;
const mac = (delimiter) => {
    const escapedDelim = util.escapeRegex(delimiter ?? ":");
    return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`);
};
const cidrv4 = /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/;
const cidrv6 = /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/;
// https://stackoverflow.com/questions/7860392/determine-if-string-is-in-base64-using-javascript
const base64 = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/;
const base64url = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/;
// based on https://stackoverflow.com/questions/106179/regular-expression-to-match-dns-hostname-or-ip-address
// export const hostname: RegExp = /^([a-zA-Z0-9-]+\.)*[a-zA-Z0-9-]+$/;
const hostname = /^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/;
const domain = /^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/;
const httpProtocol = /^https?$/;
// https://blog.stevenlevithan.com/archives/validate-phone-number#r4-3 (regex sans spaces) E.164: leading digit must be 1-9; total digits (excluding '+') between 7-15
const e164 = /^\+[1-9]\d{6,14}$/;
// Credit card shape: 12–19 digits, optionally separated by single spaces or single hyphens. ISO/IEC 7812 caps the PAN at 19 digits; 12 is the shortest issued length (Maestro).
const creditCard = /^\d(?:[ -]?\d){11,18}$/;
// ISO 4217 alpha codes from the SIX list, regenerated by scripts/update-iso-4217.ts
const currencyCode = /^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/;
// iban electronic format: 2-letter country, check digits 02-98 (the only values `98 - remainder` can produce), 11-30 bban characters
const iban = /^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/;
const dateSource = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
/** Anchors a pattern source. The interpolation lives here rather than at the call site because
 * esbuild will not drop a `@__PURE__` call whose own argument interpolates a variable, but it
 * will drop `anchor(dateSource)`. Keeping it inline pinned `date` into every bundle. */
function regexes_anchor(source) {
    return new RegExp(`^${source}$`);
}
const date = /*@__PURE__*/ regexes_anchor(dateSource);
function timeSource(args) {
    const hhmm = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
    const regex = typeof args.precision === "number"
        ? args.precision === -1
            ? `${hhmm}`
            : args.precision === 0
                ? `${hhmm}:[0-5]\\d`
                : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`
        : args.seconds
            ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?`
            : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
    return regex;
}
function time(args) {
    return new RegExp(`^${timeSource(args)}$`);
}
// Adapted from https://stackoverflow.com/a/3143231
function datetime(args) {
    const opts = ["Z"];
    // if (args.offset) opts.push(`([+-]\\d{2}:\\d{2})`);
    if (args.offset)
        opts.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
    // RFC 3339 mandates seconds wherever the time carries a `Z` or an offset, so only the unqualified form `local` adds may omit them
    const qualified = `${timeSource({ precision: args.precision, seconds: true })}(?:${opts.join("|")})`;
    const timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
    return new RegExp(`^${dateSource}T(?:${timeRegex})$`);
}
// the unbounded form of `string()` as a literal, so every plain string shares one instance instead of building its own
const anyString = /^[\s\S]{0,}$/;
const string = (params) => {
    const regex = params ? `[\\s\\S]{${params?.minimum ?? 0},${params?.maximum ?? ""}}` : `[\\s\\S]*`;
    return new RegExp(`^${regex}$`);
};
const bigint = /^-?\d+n?$/;
const integer = /^-?\d+$/;
const number = /^-?\d+(?:\.\d+)?$/;
const regexes_boolean = /^(?:true|false)$/i;
const _null = /^null$/i;

const _undefined = /^undefined$/i;

// regex for string with no uppercase letters
const lowercase = /^[^A-Z]*$/;
// regex for string with no lowercase letters
const uppercase = /^[^a-z]*$/;
// regex for hexadecimal strings (any length)
const hex = /^[0-9a-fA-F]*$/;
// Hash regexes for different algorithms and encodings
// Helper function to create base64 regex with exact length and padding
function fixedBase64(bodyLength, padding) {
    return new RegExp(`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`);
}
// Helper function to create base64url regex with exact length (no padding)
function fixedBase64url(length) {
    return new RegExp(`^[A-Za-z0-9_-]{${length}}$`);
}
// MD5 (16 bytes): base64 = 24 chars total (22 + "==")
const md5_hex = /^[0-9a-fA-F]{32}$/;
const md5_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(22, "==")));
const md5_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(22)));
// SHA1 (20 bytes): base64 = 28 chars total (27 + "=")
const sha1_hex = /^[0-9a-fA-F]{40}$/;
const sha1_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(27, "=")));
const sha1_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(27)));
// SHA256 (32 bytes): base64 = 44 chars total (43 + "=")
const sha256_hex = /^[0-9a-fA-F]{64}$/;
const sha256_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(43, "=")));
const sha256_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(43)));
// SHA384 (48 bytes): base64 = 64 chars total (no padding)
const sha384_hex = /^[0-9a-fA-F]{96}$/;
const sha384_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(64, "")));
const sha384_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(64)));
// SHA512 (64 bytes): base64 = 88 chars total (86 + "==")
const sha512_hex = /^[0-9a-fA-F]{128}$/;
const sha512_base64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64(86, "==")));
const sha512_base64url = /*@__PURE__*/ (/* unused pure expression or super */ null && (fixedBase64url(86)));

// EXTERNAL MODULE: ../node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4633);
;// CONCATENATED MODULE: ../node_modules/zod/v4/core/versions.js
const version = {
    major: 4,
    minor: 6,
    patch: 7,
};

;// CONCATENATED MODULE: ../node_modules/zod/v4/core/schemas.js







const $ZodType = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodType", (inst, def) => {
    var _a;
    inst ?? (inst = {});
    inst._zod.def = def; // set _def property
    inst._zod.bag = inst._zod.bag || {}; // initialize _bag object
    inst._zod.version = version;
    const defChecks = inst._zod.def.checks;
    // if inst is itself a checks.$ZodCheck, run it as a check
    const checks = inst._zod.traits.has("$ZodCheck")
        ? [inst, ...(defChecks ?? [])]
        : defChecks?.length
            ? [...defChecks]
            : [];
    for (const ch of checks) {
        for (const fn of ch._zod.onattach) {
            fn(inst);
        }
    }
    if (checks.length === 0) {
        // deferred initializer inst._zod.parse is not yet defined
        (_a = inst._zod).deferred ?? (_a.deferred = []);
        inst._zod.deferred?.push(() => {
            inst._zod.run = inst._zod.parse;
        });
    }
    else {
        const runChecks = (payload, checks, ctx) => {
            if (payload.memo)
                return payload;
            let isAborted = core_util/* aborted */.QH(payload);
            let asyncResult;
            for (const ch of checks) {
                if (ch._zod.def.when) {
                    if (core_util/* explicitlyAborted */.rL(payload))
                        continue;
                    const shouldRun = ch._zod.def.when(payload);
                    if (!shouldRun)
                        continue;
                }
                else if (isAborted) {
                    continue;
                }
                const currLen = payload.issues.length;
                const _ = ch._zod.check(payload);
                if (_ instanceof Promise && ctx?.async === false) {
                    throw new core_core/* $ZodAsyncError */.GT();
                }
                if (asyncResult || _ instanceof Promise) {
                    asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
                        await _;
                        const nextLen = payload.issues.length;
                        if (nextLen === currLen)
                            return;
                        core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                        if (!isAborted)
                            isAborted = core_util/* aborted */.QH(payload, currLen);
                    });
                }
                else {
                    const nextLen = payload.issues.length;
                    if (nextLen === currLen)
                        continue;
                    core_util/* attachSchema */.d3(payload.issues, currLen, inst);
                    if (!isAborted)
                        isAborted = core_util/* aborted */.QH(payload, currLen);
                }
            }
            if (asyncResult) {
                return asyncResult.then(() => {
                    return payload;
                });
            }
            return payload;
        };
        const handleCanaryResult = (canary, payload, ctx) => {
            // abort if the canary is aborted
            if (core_util/* aborted */.QH(canary)) {
                canary.aborted = true;
                return canary;
            }
            // run checks first, then
            const checkResult = runChecks(payload, checks, ctx);
            if (checkResult instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
            }
            return inst._zod.parse(checkResult, ctx);
        };
        inst._zod.run = (payload, ctx) => {
            if (ctx.skipChecks) {
                return inst._zod.parse(payload, ctx);
            }
            if (ctx.direction === "backward") {
                // run canary initial pass (no checks)
                const canary = inst._zod.parse({ value: payload.value, issues: [] }, { ...ctx, skipChecks: true });
                if (canary instanceof Promise) {
                    return canary.then((canary) => {
                        return handleCanaryResult(canary, payload, ctx);
                    });
                }
                return handleCanaryResult(canary, payload, ctx);
            }
            // forward
            const result = inst._zod.parse(payload, ctx);
            if (result instanceof Promise) {
                if (ctx.async === false)
                    throw new core_core/* $ZodAsyncError */.GT();
                return result.then((result) => runChecks(result, checks, ctx));
            }
            return runChecks(result, checks, ctx);
        };
    }
}, {
    // Wrappers extend this by installing a richer factory over it; reading it eagerly would defeat the laziness.
    get "~standard"() {
        return core_util/* hide */.jD(this, "~standard", standardProps(this));
    },
    set "~standard"(value) {
        core_util/* own */.qh(this, "~standard", value);
    },
});
/** The Standard Schema surface for `inst`. Shared so wrappers can extend it without forcing it. */
// a Standard Schema result only reports issues, so a failure finalizes them straight off the raw payload: no ZodError, and no lazy result to read through
const toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())) } : { value: r.value };
async function validateAsync(inst, value) {
    const ctx = { async: true };
    return toStandardResult((await inst._zod.run({ value, issues: [] }, ctx)), ctx);
}
function standardProps(inst) {
    return {
        validate: (value) => {
            const ctx = { async: false };
            try {
                const r = inst._zod.run({ value, issues: [] }, ctx);
                if (!(r instanceof Promise))
                    return toStandardResult(r, ctx);
            }
            catch (_) { }
            // async function so a synchronously throwing check rejects instead of escaping validate
            return validateAsync(inst, value);
        },
        vendor: "zod",
        version: 1,
    };
}

const $ZodString = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodString", (inst, def) => {
    $ZodType.init(inst, def);
    // a format's own pattern, else unbounded; a template literal derives the check-aware form itself
    inst._zod.pattern = def.pattern ?? anyString;
    inst._zod.parse = (payload, _) => {
        if (def.coerce)
            try {
                payload.value = String(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "string")
            return payload;
        payload.issues.push({
            expected: "string",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodStringFormat", (inst, def) => {
    // check initialization must come first
    core_checks/* $ZodCheckStringFormat */.ql.init(inst, def);
    $ZodString.init(inst, def);
});
const $ZodGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodGUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.guid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUUID", (inst, def) => {
    if (def.version) {
        const versionMap = {
            v1: 1,
            v2: 2,
            v3: 3,
            v4: 4,
            v5: 5,
            v6: 6,
            v7: 7,
            v8: 8,
        };
        const v = versionMap[def.version];
        if (v === undefined)
            throw new Error(`Invalid UUID version: "${def.version}"`);
        def.pattern ?? (def.pattern = regexes.uuid(v));
    }
    else
        def.pattern ?? (def.pattern = regexes.uuid());
    $ZodStringFormat.init(inst, def);
})));
const $ZodEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmail", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.email);
    $ZodStringFormat.init(inst, def);
})));
/** The `://` guard rejected the input before the URL constructor saw it. */
const URL_BAD_FORMAT = 1;
/** The URL parser rejected the input. */
const URL_UNPARSEABLE = 2;
function canParseURL(input) {
    try {
        if (typeof URL !== "undefined" && typeof URL.canParse === "function")
            return URL.canParse(input);
        new URL(input);
        return true;
    }
    catch {
        return false;
    }
}
function validateURL(trimmed, def) {
    if (!("normalize" in def) && !("hostname" in def) && !("protocol" in def)) {
        return canParseURL(trimmed) || URL_UNPARSEABLE;
    }
    return parseURLObject(trimmed, def);
}
/** Parses a URL while preserving the non-normalizing HTTP guard. */
function parseURLObject(trimmed, def) {
    // When normalize is off, require :// for http/https URLs. This prevents strings like "http:example.com" or "https:/path" from being silently accepted
    if (!def.normalize && def.protocol?.source === regexes.httpProtocol.source && !/^https?:\/\//i.test(trimmed)) {
        return URL_BAD_FORMAT;
    }
    try {
        if (typeof URL !== "undefined") {
            const URLStatic = URL;
            if (typeof URLStatic.parse === "function")
                return URLStatic.parse(trimmed) ?? URL_UNPARSEABLE;
        }
        // @ts-ignore
        return new URL(trimmed);
    }
    catch {
        return URL_UNPARSEABLE;
    }
}
const asciiTabOrNewline = /[\t\n\r]/g;
/** The URL parser deletes every ASCII tab, LF and CR from its input before it parses, so `new URL("https://exa\nmple.com")` reports on `example.com`. Applying the same deletion to the returned value closes the half of that divergence which can move the host; the parser's other rewrite, stripping C0 controls at the edges, cannot. */
function stripTabAndNewline(value) {
    return value.replace(asciiTabOrNewline, "");
}
function urlHostnameOk(url, hostname) {
    hostname.lastIndex = 0;
    return hostname.test(url.hostname);
}
function urlProtocolOk(url, protocol) {
    protocol.lastIndex = 0;
    return protocol.test(url.protocol.endsWith(":") ? url.protocol.slice(0, -1) : url.protocol);
}
const $ZodURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodURL", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        try {
            // Trim whitespace from input
            const trimmed = payload.value.trim();
            const url = validateURL(trimmed, def);
            if (url === URL_BAD_FORMAT) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid URL format",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === URL_UNPARSEABLE) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
                return;
            }
            if (url === true) {
                payload.value = stripTabAndNewline(trimmed);
                return;
            }
            if (def.hostname && !urlHostnameOk(url, def.hostname)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid hostname",
                    pattern: def.hostname.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            if (def.protocol && !urlProtocolOk(url, def.protocol)) {
                payload.issues.push({
                    code: "invalid_format",
                    format: "url",
                    note: "Invalid protocol",
                    pattern: def.protocol.source,
                    input: payload.value,
                    inst,
                    continue: !def.abort,
                });
            }
            // Set the output value based on normalize flag
            payload.value = def.normalize ? url.href : stripTabAndNewline(trimmed);
            return;
        }
        catch (_) {
            payload.issues.push({
                code: "invalid_format",
                format: "url",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodEmoji", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.emoji());
    $ZodStringFormat.init(inst, def);
})));
const $ZodNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNanoID", (inst, def) => {
    if (def.length !== undefined && (!Number.isInteger(def.length) || def.length < 1))
        throw new Error(`Invalid nanoid length: ${def.length}`);
    def.pattern ?? (def.pattern = def.length === undefined ? regexes.nanoid : regexes.nanoidOfLength(def.length));
    $ZodStringFormat.init(inst, def);
})));
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link $ZodCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const $ZodCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCUID2", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cuid2);
    $ZodStringFormat.init(inst, def);
})));
const $ZodULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodULID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ulid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.xid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodKSUID", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ksuid);
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODateTime = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODateTime", (inst, def) => {
    def.pattern ?? (def.pattern = datetime(def));
    $ZodStringFormat.init(inst, def);
});
const $ZodISODate = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodISODate", (inst, def) => {
    def.pattern ?? (def.pattern = date);
    $ZodStringFormat.init(inst, def);
});
const $ZodISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISOTime", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.time(def));
    $ZodStringFormat.init(inst, def);
})));
const $ZodISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodISODuration", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.duration);
    $ZodStringFormat.init(inst, def);
})));
const $ZodIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv4);
    $ZodStringFormat.init(inst, def);
})));
/** An IPv6 address is written with hex digits, colons and dots, and nothing else. The guard is what makes the check below an IPv6 check: `new URL("http://[...]")` parses an authority, not an address, so `@` and `\` re-delimit it and `"::@1\\"` validates against the host `0.0.0.1`. The URL parser also deletes ASCII tab, LF and CR rather than failing, which is how `"::1\n"` validated as `::1`. */
const ipv6Alphabet = /^[0-9a-fA-F:.]+$/;
function isValidIPv6(value) {
    if (!ipv6Alphabet.test(value))
        return false;
    return canParseURL(`http://[${value}]`);
}
const $ZodIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIPv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.ipv6);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidIPv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "ipv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
const $ZodMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMAC", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.mac(def.delimiter));
    $ZodStringFormat.init(inst, def);
})));
const $ZodCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv4", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv4);
    $ZodStringFormat.init(inst, def);
})));
function isValidCIDRv6(value) {
    const parts = value.split("/");
    if (parts.length !== 2)
        return false;
    const [address, prefix] = parts;
    if (!prefix)
        return false;
    const prefixNum = Number(prefix);
    if (`${prefixNum}` !== prefix)
        return false;
    if (prefixNum < 0 || prefixNum > 128)
        return false;
    return isValidIPv6(address);
}
const $ZodCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCIDRv6", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.cidrv6); // not used for validation
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (!isValidCIDRv6(payload.value)) {
            payload.issues.push({
                code: "invalid_format",
                format: "cidrv6",
                input: payload.value,
                inst,
                continue: !def.abort,
            });
        }
    };
})));
//////////////////////////////   ZodBase64   //////////////////////////////
function isValidBase64(data) {
    if (data === "")
        return true;
    // atob ignores whitespace, so reject it up front.
    if (/\s/.test(data))
        return false;
    if (data.length % 4 !== 0)
        return false;
    try {
        // @ts-ignore
        atob(data);
        return true;
    }
    catch {
        return false;
    }
}
// lax on purpose: the quantified regexes.base64 overflows the regex stack on multi-MB input and its leading ^$| alternation leaks through template-literal composition; isValidBase64 enforces length and padding
const base64Charset = /^[0-9a-zA-Z+/]*={0,2}$/;
const $ZodBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64", (inst, def) => {
    def.pattern ?? (def.pattern = base64Charset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodBase64URL   //////////////////////////////
// lax on purpose: the quantified regexes.base64url overflows the regex stack on multi-MB input; isValidBase64 enforces length on the padded string
const base64urlCharset = /^[A-Za-z0-9_-]*$/;
function isValidBase64URL(data) {
    if (!base64urlCharset.test(data))
        return false;
    const base64 = data.replace(/[-_]/g, (c) => (c === "-" ? "+" : "/"));
    const padded = base64.padEnd(Math.ceil(base64.length / 4) * 4, "=");
    return isValidBase64(padded);
}
const $ZodBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBase64URL", (inst, def) => {
    def.pattern ?? (def.pattern = base64urlCharset);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidBase64URL(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "base64url",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodE164", (inst, def) => {
    def.pattern ?? (def.pattern = regexes.e164);
    $ZodStringFormat.init(inst, def);
})));
//////////////////////////////   ZodCreditCard   //////////////////////////////
const CC_SANITIZE = /[- ]/g;
/** Luhn checksum on a digit-only string. Adapted from valibot (MIT). */
function isLuhnAlgo(digits) {
    let length = digits.length;
    let bit = 1;
    let sum = 0;
    while (length) {
        const value = digits.charCodeAt(--length) - 48;
        bit ^= 1;
        sum += bit ? [0, 2, 4, 6, 8, 1, 3, 5, 7, 9][value] : value;
    }
    return sum % 10 === 0;
}
function isValidCreditCard(input) {
    if (!regexes.creditCard.test(input))
        return false;
    return isLuhnAlgo(input.replace(CC_SANITIZE, ""));
}
const $ZodCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCreditCard", (inst, def) => {
    // Shape only — the Luhn check below is not expressible as a pattern, so consumers of `pattern` (JSON Schema, template literals) get the length and separator rules alone.
    def.pattern ?? (def.pattern = regexes.creditCard);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidCreditCard(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "credit_card",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodIBAN   //////////////////////////////
// iso 7064 mod 97-10 checksum without BigInt
function isIso7064Mod97(iban) {
    let remainder = 0;
    const len = iban.length;
    for (let i = 4; i < len; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    for (let i = 0; i < 4; i++) {
        const code = iban.charCodeAt(i);
        remainder = (code >= 65 ? remainder * 100 + (code - 55) : remainder * 10 + (code - 48)) % 97;
    }
    return remainder === 1;
}
function isValidIBAN(input) {
    if (!regexes.iban.test(input))
        return false;
    return isIso7064Mod97(input);
}
const $ZodIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIBAN", (inst, def) => {
    // shape only — checksum is not expressible as a pattern
    def.pattern ?? (def.pattern = regexes.iban);
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidIBAN(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "iban",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
//////////////////////////////   ZodJWT   //////////////////////////////
function isValidJWT(token, algorithm = null) {
    try {
        const tokensParts = token.split(".");
        if (tokensParts.length !== 3)
            return false;
        const [header] = tokensParts;
        if (!header)
            return false;
        // @ts-ignore
        const parsedHeader = JSON.parse(atob(header));
        if ("typ" in parsedHeader && parsedHeader?.typ !== "JWT")
            return false;
        if (!parsedHeader.alg)
            return false;
        if (algorithm && (!("alg" in parsedHeader) || parsedHeader.alg !== algorithm))
            return false;
        return true;
    }
    catch {
        return false;
    }
}
const $ZodJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodJWT", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (isValidJWT(payload.value, def.alg))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: "jwt",
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCustomStringFormat", (inst, def) => {
    $ZodStringFormat.init(inst, def);
    inst._zod.check = (payload) => {
        if (def.fn(payload.value))
            return;
        payload.issues.push({
            code: "invalid_format",
            format: def.format,
            input: payload.value,
            inst,
            continue: !def.abort,
        });
    };
})));
const $ZodNumber = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumber", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = number;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Number(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "number" && !Number.isNaN(input) && Number.isFinite(input)) {
            return payload;
        }
        const received = typeof input === "number"
            ? Number.isNaN(input)
                ? "NaN"
                : !Number.isFinite(input)
                    ? String(input)
                    : undefined
            : undefined;
        payload.issues.push({
            expected: "number",
            code: "invalid_type",
            input,
            inst,
            ...(received ? { received } : {}),
        });
        return payload;
    };
});
const $ZodNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNumberFormat", (inst, def) => {
    core_checks/* $ZodCheckNumberFormat */.KH.init(inst, def);
    $ZodNumber.init(inst, def); // no format checks
});
const $ZodBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodBoolean", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes_boolean;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = Boolean(payload.value);
            }
            catch (_) { }
        const input = payload.value;
        if (typeof input === "boolean")
            return payload;
        payload.issues.push({
            expected: "boolean",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
});
const $ZodBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigInt", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.bigint;
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce)
            try {
                payload.value = BigInt(payload.value);
            }
            catch (_) { }
        if (typeof payload.value === "bigint")
            return payload;
        payload.issues.push({
            expected: "bigint",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
})));
const $ZodBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodBigIntFormat", (inst, def) => {
    checks.$ZodCheckBigIntFormat.init(inst, def);
    $ZodBigInt.init(inst, def); // no format checks
})));
const $ZodSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSymbol", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "symbol")
            return payload;
        payload.issues.push({
            expected: "symbol",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUndefined", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.undefined;
    inst._zod.values = new Set([undefined]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "undefined",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNull", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.pattern = regexes.null;
    inst._zod.values = new Set([null]);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (input === null)
            return payload;
        payload.issues.push({
            expected: "null",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodAny", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodUnknown = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodUnknown", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload) => payload;
})));
const $ZodNever = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNever", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        payload.issues.push({
            expected: "never",
            code: "invalid_type",
            input: payload.value,
            inst,
        });
        return payload;
    };
});
const $ZodVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodVoid", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (typeof input === "undefined")
            return payload;
        payload.issues.push({
            expected: "void",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDate", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (def.coerce) {
            try {
                payload.value = new Date(payload.value);
            }
            catch (_err) { }
        }
        const input = payload.value;
        const isDate = input instanceof Date;
        const isValidDate = isDate && !Number.isNaN(input.getTime());
        if (isValidDate)
            return payload;
        payload.issues.push({
            expected: "date",
            code: "invalid_type",
            input,
            ...(isDate ? { received: "Invalid Date" } : {}),
            inst,
        });
        return payload;
    };
})));
// an oversized container fails its leading size checks before any element is parsed
function capSize(inst, size) {
    const caps = core_util/* sizeCaps */.hi(inst._zod.def.checks);
    if (!caps.length)
        return;
    const cap = Math.min(...caps.map((c) => c[0]));
    const parse = inst._zod.parse;
    inst._zod.parse = (payload, ctx) => {
        const n = size(payload.value);
        if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
            for (const [max, ch] of core_util/* sizeCaps */.hi(inst._zod.def.checks)) {
                if (n > max && ch._zod.def.when(payload)) {
                    const start = payload.issues.length;
                    ch._zod.check(payload);
                    // the value is still the raw input, so no later check may read it
                    payload.issues[start].continue = false;
                    core_util/* attachSchema */.d3(payload.issues, start, inst);
                    return payload;
                }
            }
        }
        return parse(payload, ctx);
    };
}
const arraySize = (input) => (Array.isArray(input) ? input.length : -1);
const mapSize = (input) => (input instanceof Map ? input.size : -1);
const setSize = (input) => (input instanceof Set ? input.size : -1);
function handleArrayResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...core_util/* prefixIssues */.lQ(index, result.issues));
    }
    final.value[index] = result.value;
}
const $ZodArray = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodArray", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                expected: "array",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
        const proms = [];
        const abortEarly = ctx?.abortEarly;
        for (let i = 0; i < input.length; i++) {
            const item = input[i];
            const result = def.element._zod.run({
                value: item,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleArrayResult(result, payload, i)));
            }
            else {
                handleArrayResult(result, payload, i);
                // the element's payload is authoritative here, since handleArrayResult forwards every issue; an object's is not, because it drops a failed absent optional
                if (abortEarly && result.issues.length !== 0 && core_util/* aborted */.QH(result))
                    break;
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload; //handleArrayResultsAsync(parseResults, final);
    };
    capSize(inst, arraySize);
});
function handlePropertyResult(result, final, key, input, optin, optout) {
    const isPresent = key in input;
    const isOptionalOut = optout === "optional";
    // The middle rung means "absence permitted, nothing supplied in its place", so an absent key contributes nothing — whatever the schema made of `undefined` is invented, not substituted. Only `optional` reaches this with a value: `defaulted` substitutes, and a schema that isn't optional-out has to keep the key.
    if (!isPresent && isOptionalOut && optin === "optional") {
        return;
    }
    if (result.issues.length) {
        // For optional-in/out schemas, ignore errors on absent keys.
        if (optin !== undefined && isOptionalOut && !isPresent) {
            return;
        }
        final.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
    }
    if (!isPresent && optin === undefined) {
        if (!result.issues.length) {
            final.issues.push({
                code: "invalid_type",
                expected: "nonoptional",
                input: undefined,
                path: [key],
            });
        }
        return;
    }
    if (result.value === undefined) {
        if (isPresent || (optin === "defaulted" && !isOptionalOut)) {
            final.value[key] = undefined;
        }
    }
    else {
        final.value[key] = result.value;
    }
}
// one shared instance; a fresh [] per schema cost 56 bytes retained
const NO_SYMBOL_KEYS = [];
function normalizeDef(def) {
    const keys = Object.keys(def.shape);
    const ownSymbols = Object.getOwnPropertySymbols(def.shape);
    const symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
    // aliases `keys` when there are no symbols, so a string-only shape keeps one array
    const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
    for (const k of allKeys) {
        if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) {
            throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
        }
    }
    const okeys = core_util/* optionalKeys */.NM(def.shape);
    return {
        ...def,
        allKeys,
        symbolKeys,
        // string-only: handleCatchall matches it against `for...in`, which never yields a symbol
        keySet: new Set(keys),
        numKeys: keys.length,
        optionalKeys: new Set(okeys),
    };
}
function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
    const unrecognized = [];
    const keySet = def.keySet;
    const _catchall = def.catchall._zod;
    const t = _catchall.def.type;
    const optin = _catchall.optin;
    const optout = _catchall.optout;
    // starts at 0, not the current length: the shape phase already ran and may have aborted
    let seen = 0;
    for (const key in input) {
        if (abortEarly && payload.issues.length !== seen) {
            if (core_util/* aborted */.QH(payload, seen))
                break;
            seen = payload.issues.length;
        }
        // Must precede the __proto__ branch: a declared key is not unrecognized, even though the shape loop deliberately strips __proto__ from the parsed output.
        if (keySet.has(key))
            continue;
        // Don't copy an undeclared __proto__ into the result; assignment to a plain {} would replace the result prototype. But in strict mode it is still an unknown key, so report it before skipping.
        if (key === "__proto__") {
            if (t === "never")
                unrecognized.push(key);
            continue;
        }
        if (t === "never") {
            unrecognized.push(key);
            continue;
        }
        const r = _catchall.run({ value: input[key], issues: [] }, ctx);
        if (r instanceof Promise) {
            proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
        }
        else {
            handlePropertyResult(r, payload, key, input, optin, optout);
        }
    }
    if (unrecognized.length) {
        payload.issues.push({
            code: "unrecognized_keys",
            keys: unrecognized,
            input,
            inst,
            // Describes the shape of the input, not the validity of the parsed value, so it never aborts. The parse still fails; the schema's own checks just get to run first, and an enclosing intersection can reconcile the key against a sibling operand.
            continue: true,
        });
    }
    if (!proms.length)
        return payload;
    return Promise.all(proms).then(() => {
        return payload;
    });
}
const $ZodObject = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodObject", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodType.init(inst, def);
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    // a cloned def carries its source's accessor, which knows the shape it answers from; adopting that keeps the clone's keys readable without running it
    const sh = desc?.get ? desc.get.raw : (def.shape ?? {});
    if (sh) {
        // Freezes the shape on first read, so its getters resolve once and every later read sees the same schemas.
        const get = () => {
            const newSh = { ...sh };
            Object.defineProperty(def, "shape", { value: newSh });
            get.raw = newSh;
            return newSh;
        };
        get.raw = sh;
        Object.defineProperty(def, "shape", { get });
    }
    const _normalized = core_util/* cached */.PO(() => normalizeDef(def));
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => {
        const shape = zod.def.shape;
        const propValues = {};
        for (const key in shape) {
            const field = shape[key]._zod;
            if (field.values) {
                if (!Object.prototype.hasOwnProperty.call(propValues, key)) {
                    core_util/* assignProp */.Vy(propValues, key, new Set());
                }
                for (const v of field.values)
                    propValues[key].add(v);
                // An omittable slot reads back as undefined at a discriminator lookup, so it has to claim undefined: two options that can both omit the key are not discriminable on it.
                if (field.optin !== undefined)
                    propValues[key].add(undefined);
            }
        }
        return propValues;
    });
    const isObject = core_util/* isObject */.Gv;
    const catchall = def.catchall;
    let value;
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
        const proms = [];
        const shape = value.shape;
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const key of value.allKeys) {
            if (abortEarly && payload.issues.length !== seen) {
                if (core_util/* aborted */.QH(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            if (key === "__proto__")
                continue;
            const el = shape[key];
            const optin = el._zod.optin;
            const optout = el._zod.optout;
            const r = el._zod.run({ value: input[key], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout)));
            }
            else {
                handlePropertyResult(r, payload, key, input, optin, optout);
            }
        }
        if (!catchall) {
            return proms.length ? Promise.all(proms).then(() => payload) : payload;
        }
        return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === true);
    };
});
const $ZodObjectJIT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodObjectJIT", (inst, def) => {
    // requires cast because technically $ZodObject doesn't extend
    $ZodObject.init(inst, def);
    const superParse = inst._zod.parse;
    const _normalized = util.cached(() => normalizeDef(def));
    const memo = core.globalConfig.memoizer;
    const generateFastpass = (shape) => {
        const normalized = _normalized.value;
        const syms = normalized.symbolKeys;
        // a symbol has no source literal, so it is read as `syms[i]` off the closed-over scope
        const doc = new Doc(["payload", "ctx"], { shape, inst, memo, syms });
        const parseStr = (k) => `shape[${k}]._zod.run({ value: input[${k}], issues: [] }, ctx)`;
        // prefixes in place, like util.prefixIssues. newResult must land before the early return: a catchall runs after this and would otherwise write onto the caller's input
        const prefixStr = (id, k) => `
          let ${id}_ab = false;
          for (let i = 0; i < ${id}.issues.length; i++) {
            const iss = ${id}.issues[i];
            iss.path = iss.path ? [${k}, ...iss.path] : [${k}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${id}_ab = true;
          }
          if (${id}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        doc.write(`const input = payload.value;`);
        const ids = Object.create(null);
        let counter = 0;
        for (const key of normalized.allKeys) {
            ids[key] = `key_${counter++}`;
        }
        // A: preserve key order {
        doc.write(memo ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const key of normalized.allKeys) {
            if (key === "__proto__")
                continue;
            const id = ids[key];
            const k = typeof key === "symbol" ? `syms[${syms.indexOf(key)}]` : util.esc(key);
            const isPresent = `${k} in input`;
            const schema = shape[key];
            const optin = schema?._zod?.optin;
            const isOptionalIn = optin !== undefined;
            const isOptionalOut = schema?._zod?.optout === "optional";
            doc.write(`const ${id} = ${parseStr(k)};`);
            if (isOptionalIn && isOptionalOut) {
                // For optional-in/out schemas, ignore errors on absent keys — and, like the interpreted path, drop the value produced alongside them. The middle rung goes further: it permits absence without supplying anything in its place, so an absent key contributes nothing at all.
                const assign = optin === "optional" ? `${id}_present` : `${id}.value !== undefined || ${id}_present`;
                doc.write(`
        const ${id}_present = ${isPresent};
        if (!${id}.issues.length || ${id}_present) {
          if (${id}.issues.length) {${prefixStr(id, k)}
          }

          if (${assign}) {
            newResult[${k}] = ${id}.value;
          }
        }

      `);
            }
            else if (!isOptionalIn) {
                doc.write(`
        const ${id}_present = ${isPresent};
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
        if (!${id}_present && !${id}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${k}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${id}_present) {
          newResult[${k}] = ${id}.value;
        }

      `);
            }
            else {
                doc.write(`
        if (${id}.issues.length) {${prefixStr(id, k)}
        }
      `);
                if (optin === "defaulted") {
                    doc.write(`newResult[${k}] = ${id}.value;`);
                }
                else {
                    doc.write(`
        if (${id}.value !== undefined || ${isPresent}) {
          newResult[${k}] = ${id}.value;
        }
      `);
                }
            }
        }
        doc.write(`payload.value = newResult;`);
        doc.write(`return payload;`);
        // closing `shape` in is what pays: turbofan specializes the parser against that one shape object, so every `shape[k]._zod.run` folds to a known callee. as a parameter it stays a generic load and measures 13% slower even with the forwarding frame gone
        return doc.compile();
    };
    let fastpass;
    const isObject = util.isObject;
    const jit = !core.globalConfig.jitless;
    const allowsEval = util.allowsEval;
    const fastEnabled = jit && allowsEval.value; // && !def.catchall;
    const catchall = def.catchall;
    let value;
    inst._zod.parse = (payload, ctx) => {
        value ?? (value = _normalized.value);
        const input = payload.value;
        if (!isObject(input)) {
            payload.issues.push({
                expected: "object",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        if (jit && fastEnabled && ctx?.async === false && ctx.jitless !== true) {
            // always synchronous
            if (!fastpass)
                fastpass = generateFastpass(def.shape);
            payload = fastpass(payload, ctx);
            if (!catchall)
                return payload;
            return handleCatchall([], input, payload, ctx, value, inst, ctx?.abortEarly === true);
        }
        return superParse(payload, ctx);
    };
})));
function handleUnionResults(results, final, inst, ctx) {
    for (const result of results) {
        if (result.issues.length === 0) {
            final.value = result.value;
            return final;
        }
    }
    const nonaborted = results.filter((r) => !core_util/* aborted */.QH(r));
    if (nonaborted.length === 1) {
        final.value = nonaborted[0].value;
        return nonaborted[0];
    }
    final.issues.push({
        code: "invalid_union",
        input: final.value,
        inst,
        errors: results.map((result) => result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W()))),
    });
    return final;
}
const $ZodUnion = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodUnion", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted")
        ? "defaulted"
        : zod.def.options.some((o) => o._zod.optin !== undefined)
            ? "optional"
            : undefined);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : undefined);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        if (zod.def.options.every((o) => o._zod.values)) {
            return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
        }
        return undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        if (zod.def.options.every((o) => o._zod.pattern)) {
            const patterns = zod.def.options.map((o) => o._zod.pattern);
            return new RegExp(`^(${patterns.map((p) => core_util/* cleanRegex */.p6(p.source)).join("|")})$`);
        }
        return undefined;
    });
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                if (result.issues.length === 0)
                    return result;
                results.push(result);
            }
        }
        if (!async)
            return handleUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleUnionResults(results, payload, inst, ctx);
        });
    };
});
function handleExclusiveUnionResults(results, final, inst, ctx) {
    const matches = [];
    for (let i = 0; i < results.length; i++) {
        if (results[i].issues.length === 0)
            matches.push(i);
    }
    if (matches.length === 1) {
        final.value = results[matches[0]].value;
        return final;
    }
    if (matches.length === 0) {
        // No matches - same as regular union
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: results.map((result) => result.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config()))),
        });
    }
    else {
        // Multiple matches - exclusive union failure
        final.issues.push({
            code: "invalid_union",
            input: final.value,
            inst,
            errors: [],
            inclusive: false,
            matches,
        });
    }
    return final;
}
const $ZodXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodXor", (inst, def) => {
    $ZodUnion.init(inst, def);
    def.inclusive = false;
    const first = def.options.length === 1 ? def.options[0]._zod.run : null;
    inst._zod.parse = (payload, ctx) => {
        if (first) {
            return first(payload, ctx);
        }
        let async = false;
        const results = [];
        for (const option of def.options) {
            const result = option._zod.run({
                value: payload.value,
                issues: [],
            }, ctx);
            if (result instanceof Promise) {
                results.push(result);
                async = true;
            }
            else {
                results.push(result);
            }
        }
        if (!async)
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        return Promise.all(results).then((results) => {
            return handleExclusiveUnionResults(results, payload, inst, ctx);
        });
    };
})));
/** Returns the option whose discriminator claims `value`, or throws if ambiguous. */
function getDiscriminatedOption(union, value) {
    const internals = union._zod;
    let map = internals.bag.optionsMap;
    if (!map) {
        map = discriminatorMap(internals.def);
        internals.bag.optionsMap = map;
    }
    const option = map.get(value);
    if (option === null)
        throw new Error(`Ambiguous discriminator value "${String(value)}"`);
    return option;
}
function discriminatorMap(def) {
    const map = new Map();
    for (const option of def.options) {
        const values = option._zod.propValues?.[def.discriminator];
        if (!values || values.size === 0)
            throw new Error(`Invalid discriminated union option at index "${def.options.indexOf(option)}"`);
        for (const value of values) {
            if (map.has(value)) {
                if (value !== undefined)
                    throw new Error(`Duplicate discriminator value "${String(value)}"`);
                // keep the collision marked so a later member cannot reclaim it
                map.set(value, null);
            }
            else {
                map.set(value, option);
            }
        }
    }
    return map;
}
const $ZodDiscriminatedUnion = 
/*@__PURE__*/
(/* unused pure expression or super */ null && (core.$constructor("$ZodDiscriminatedUnion", (inst, def) => {
    def.inclusive = false;
    $ZodUnion.init(inst, def);
    const _super = inst._zod.parse;
    util.defineLazyInternal(inst, "propValues", (zod) => {
        const propValues = {};
        let undefinedCount = 0;
        for (const option of zod.def.options) {
            const pv = option._zod.propValues;
            if (!pv || Object.keys(pv).length === 0)
                throw new Error(`Invalid discriminated union option at index "${zod.def.options.indexOf(option)}"`);
            if (pv[zod.def.discriminator]?.has(undefined))
                undefinedCount++;
            for (const [k, v] of Object.entries(pv)) {
                if (!Object.prototype.hasOwnProperty.call(propValues, k)) {
                    util.assignProp(propValues, k, new Set());
                }
                for (const val of v) {
                    propValues[k].add(val);
                }
            }
        }
        if (!zod.def.unionFallback && undefinedCount > 1)
            propValues[zod.def.discriminator]?.delete(undefined);
        return propValues;
    });
    // Checked now rather than in the lookup map below, so an option that lacks the discriminator fails at the `discriminatedUnion` call instead of on the first object parsed. Options whose shape cannot be enumerated without resolving it — pipes and lazies — are left to the map.
    def.options.forEach((option, i) => {
        const propShape = util.rawShape(option._zod.def);
        if (propShape && !Object.prototype.hasOwnProperty.call(propShape, def.discriminator)) {
            throw new Error(`Invalid discriminated union option at index "${i}"`);
        }
    });
    const disc = util.cached(() => discriminatorMap(def));
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!util.isObject(input)) {
            payload.issues.push({
                code: "invalid_type",
                expected: "object",
                input,
                inst,
            });
            return payload;
        }
        const value = input?.[def.discriminator];
        const opt = disc.value.get(value);
        // forward metadata cannot choose an encoder for an absent tag
        if (opt && (value !== undefined || ctx.direction !== "backward")) {
            return opt._zod.run(payload, ctx);
        }
        // Fall back to union matching when the fast discriminator path fails:
        // - explicitly enabled via unionFallback, or
        // - during backward direction (encode), since codec-based discriminators have different values in forward vs backward directions
        if (def.unionFallback || ctx.direction === "backward") {
            return _super(payload, ctx);
        }
        // no matching discriminator
        payload.issues.push({
            code: "invalid_union",
            errors: [],
            note: "No matching discriminator",
            discriminator: def.discriminator,
            options: Array.from(disc.value.keys()).filter((value) => disc.value.get(value) !== null),
            input,
            path: [def.discriminator],
            inst,
        });
        return payload;
    };
})));
const $ZodIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodIntersection", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        const left = def.left._zod.run({ value: input, issues: [] }, ctx);
        const right = def.right._zod.run({ value: input, issues: [] }, ctx);
        const async = left instanceof Promise || right instanceof Promise;
        if (async) {
            return Promise.all([left, right]).then(([left, right]) => {
                return handleIntersectionResults(payload, left, right);
            });
        }
        return handleIntersectionResults(payload, left, right);
    };
})));
function mergeValues(a, b) {
    // const aType = parse.t(a);
    // const bType = parse.t(b);
    if (a === b) {
        return { valid: true, data: a };
    }
    if (a instanceof Date && b instanceof Date && +a === +b) {
        return { valid: true, data: a };
    }
    if (util.isPlainObject(a) && util.isPlainObject(b)) {
        const bKeys = Object.keys(b);
        const sharedKeys = Object.keys(a).filter((key) => bKeys.indexOf(key) !== -1);
        const newObj = { ...a, ...b };
        if (Object.prototype.hasOwnProperty.call(newObj, "__proto__"))
            delete newObj.__proto__;
        for (const key of sharedKeys) {
            if (key === "__proto__")
                continue;
            const sharedValue = mergeValues(a[key], b[key]);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [key, ...sharedValue.mergeErrorPath],
                };
            }
            newObj[key] = sharedValue.data;
        }
        return { valid: true, data: newObj };
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        if (a.length !== b.length) {
            return { valid: false, mergeErrorPath: [] };
        }
        const newArray = [];
        for (let index = 0; index < a.length; index++) {
            const itemA = a[index];
            const itemB = b[index];
            const sharedValue = mergeValues(itemA, itemB);
            if (!sharedValue.valid) {
                return {
                    valid: false,
                    mergeErrorPath: [index, ...sharedValue.mergeErrorPath],
                };
            }
            newArray.push(sharedValue.data);
        }
        return { valid: true, data: newArray };
    }
    return { valid: false, mergeErrorPath: [] };
}
function handleIntersectionResults(result, left, right) {
    // Track which side(s) reject each key. A key rejection is reported only when BOTH sides reject it, so a key owned by one branch survives the other's key schema. strictObject reports these as unrecognized_keys; a record with an open key schema reports one invalid_key per key.
    const unrecKeys = new Map();
    let unrecIssue;
    const keyIssues = new Map();
    const collect = (iss, side) => {
        let keys;
        if (iss.code === "unrecognized_keys" && !iss.path?.length) {
            unrecIssue ?? (unrecIssue = iss);
            keys = iss.keys;
        }
        else if (iss.code === "invalid_key" && iss.origin === "record" && iss.path?.length === 1) {
            const k = String(iss.path[0]);
            if (!keyIssues.has(k))
                keyIssues.set(k, iss);
            keys = [k];
        }
        else {
            return false;
        }
        for (const k of keys) {
            if (!unrecKeys.has(k))
                unrecKeys.set(k, {});
            unrecKeys.get(k)[side] = true;
        }
        return true;
    };
    for (const iss of left.issues) {
        if (!collect(iss, "l"))
            result.issues.push(iss);
    }
    for (const iss of right.issues) {
        if (!collect(iss, "r"))
            result.issues.push(iss);
    }
    // Report only keys rejected by BOTH sides
    const bothKeys = [...unrecKeys].filter(([, f]) => f.l && f.r).map(([k]) => k);
    if (bothKeys.length) {
        const aggregated = unrecIssue ? bothKeys.filter((k) => unrecIssue.keys.includes(k)) : [];
        if (aggregated.length)
            result.issues.push({ ...unrecIssue, keys: aggregated });
        for (const k of bothKeys) {
            if (!aggregated.includes(k) && keyIssues.has(k))
                result.issues.push(keyIssues.get(k));
        }
    }
    const merged = mergeValues(left.value, right.value);
    if (!merged.valid) {
        if (util.aborted(result))
            return result;
        throw new Error(`Unmergable intersection. Error path: ` + `${JSON.stringify(merged.mergeErrorPath)}`);
    }
    result.value = merged.data;
    return result;
}
const $ZodTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTuple", (inst, def) => {
    $ZodType.init(inst, def);
    const items = def.items;
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!Array.isArray(input)) {
            payload.issues.push({
                input,
                inst,
                expected: "tuple",
                code: "invalid_type",
            });
            return payload;
        }
        payload.value = memo ? memo.alloc(inst, payload, [], ctx) : [];
        const proms = [];
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (!def.rest) {
            if (input.length < optinStart) {
                payload.issues.push({
                    code: "too_small",
                    minimum: optinStart,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
                return payload;
            }
            if (input.length > items.length) {
                payload.issues.push({
                    code: "too_big",
                    maximum: items.length,
                    inclusive: true,
                    input,
                    inst,
                    origin: "array",
                });
            }
        }
        // Run every item in parallel, collecting results into an indexed array. The post-processing in `handleTupleResults` walks them in order so it can decide whether an absent optional-output error can truncate the tail or must be reported to preserve required output.
        const itemResults = new Array(items.length);
        // only tracked when there is a rest loop to skip
        const abortEarly = def.rest ? ctx?.abortEarly : undefined;
        let itemAborted = false;
        for (let i = 0; i < items.length; i++) {
            const r = items[i]._zod.run({ value: input[i], issues: [] }, ctx);
            if (r instanceof Promise) {
                proms.push(r.then((rr) => {
                    itemResults[i] = rr;
                }));
            }
            else {
                itemResults[i] = r;
                if (abortEarly && !itemAborted && r.issues.length)
                    itemAborted = util.aborted(r);
            }
        }
        // sound because rest is non-empty exactly when every fixed index is present, the one case handleTupleResults cannot discard an item's issues
        if (def.rest && !itemAborted) {
            let i = items.length - 1;
            const rest = input.slice(items.length);
            let seen = payload.issues.length;
            for (const el of rest) {
                if (abortEarly && payload.issues.length !== seen) {
                    if (util.aborted(payload, seen))
                        break;
                    seen = payload.issues.length;
                }
                i++;
                const result = def.rest._zod.run({ value: el, issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((r) => handleTupleResult(r, payload, i)));
                }
                else {
                    handleTupleResult(result, payload, i);
                }
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => handleTupleResults(itemResults, payload, items, input, optoutStart));
        }
        return handleTupleResults(itemResults, payload, items, input, optoutStart);
    };
})));
function getTupleOptStart(items, key) {
    for (let i = items.length - 1; i >= 0; i--) {
        // optin is a three-rung ladder so any rung above `undefined` permits an absent slot; optout stays two-valued.
        const omittable = key === "optin" ? items[i]._zod.optin !== undefined : items[i]._zod.optout === "optional";
        if (!omittable)
            return i + 1;
    }
    return 0;
}
function handleTupleResult(result, final, index) {
    if (result.issues.length) {
        final.issues.push(...util.prefixIssues(index, result.issues));
    }
    final.value[index] = result.value;
}
function handleTupleResults(itemResults, final, items, input, optoutStart) {
    // Walk results in order. Mirror $ZodObject's swallow-on-absent-optional rule, but only after `optoutStart`: the first index where the output tuple tail can be absent.
    for (let i = 0; i < items.length; i++) {
        const r = itemResults[i];
        const isPresent = i < input.length;
        // The array analog of `handlePropertyResult`'s absent-key early return: the middle rung permits absence without supplying anything in its place, so the tail truncates here instead of materializing whatever the item made of `undefined`.
        if (!isPresent && i >= optoutStart && items[i]._zod.optin === "optional") {
            final.value.length = i;
            break;
        }
        if (r.issues.length) {
            if (!isPresent && i >= optoutStart) {
                final.value.length = i;
                break;
            }
            final.issues.push(...util.prefixIssues(i, r.issues));
        }
        final.value[i] = r.value;
    }
    // Drop trailing slots that produced `undefined` for absent input
    // (the array analog of an absent optional key on an object). The
    // `i >= input.length` floor is critical: an explicit `undefined`
    // *inside* the input must be preserved even when the schema is
    // optional-out (e.g. `z.string().or(z.undefined())` accepting an
    // explicit undefined value).
    for (let i = final.value.length - 1; i >= input.length; i--) {
        if (items[i]._zod.optout === "optional" && final.value[i] === undefined) {
            final.value.length = i;
        }
        else {
            break;
        }
    }
    return final;
}
const $ZodRecord = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodRecord", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core_core/* globalConfig */.cr.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!core_util/* isPlainObject */.Qd(input)) {
            payload.issues.push({
                expected: "record",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        // no guard in either loop below: a record's invalid_key aborts but an enclosing intersection can reconcile it, so a stopped loop hides keys the sibling does not own and the intersection then rejects nothing
        const proms = [];
        const values = def.keyType._zod.values;
        if (values && !def.partial) {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            const recordKeys = new Set();
            for (const key of values) {
                if (typeof key === "string" || typeof key === "number" || typeof key === "symbol") {
                    recordKeys.add(typeof key === "number" ? key.toString() : key);
                    // A declared __proto__ is stripped but is not an unrecognized key.
                    if (key === "__proto__")
                        continue;
                    const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                    if (keyResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (keyResult.issues.length) {
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                        continue;
                    }
                    const outKey = keyResult.value;
                    if (outKey === "__proto__")
                        continue;
                    const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                    if (result instanceof Promise) {
                        proms.push(result.then((result) => {
                            if (result.issues.length) {
                                payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                            }
                            payload.value[outKey] = result.value;
                        }));
                    }
                    else {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }
                }
            }
            let unrecognized;
            for (const key in input) {
                if (!recordKeys.has(key)) {
                    if (def.mode === "loose") {
                        // skip __proto__ so it can't replace the result prototype via the assignment setter on the plain {} we build into
                        if (key === "__proto__")
                            continue;
                        payload.value[key] = input[key];
                    }
                    else {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        else {
            payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
            // An enumerable key schema declares which keys the record owns, so a key outside the set is unrecognized. A non-enumerable one (regex, refine) is a constraint every key must satisfy, so a failing key is invalid. Only the former is reconcilable against the other side of an intersection.
            let unrecognized;
            // Reflect.ownKeys for Symbol-key support; filter non-enumerable to match z.object()
            for (const key of Reflect.ownKeys(input)) {
                if (key === "__proto__")
                    continue;
                if (!Object.prototype.propertyIsEnumerable.call(input, key))
                    continue;
                let keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
                if (keyResult instanceof Promise) {
                    throw new Error("Async schemas not supported in object keys currently");
                }
                // Numeric string fallback: if key is a numeric string and failed, retry with Number(key). This handles z.number(), z.literal([1, 2, 3]), and unions containing numeric literals
                const checkNumericKey = typeof key === "string" && number.test(key) && keyResult.issues.length;
                if (checkNumericKey) {
                    const retryResult = def.keyType._zod.run({ value: Number(key), issues: [] }, ctx);
                    if (retryResult instanceof Promise) {
                        throw new Error("Async schemas not supported in object keys currently");
                    }
                    if (retryResult.issues.length === 0) {
                        keyResult = retryResult;
                    }
                }
                if (keyResult.issues.length) {
                    if (def.mode === "loose") {
                        // Pass through unchanged
                        payload.value[key] = input[key];
                    }
                    else if (values) {
                        unrecognized = unrecognized ?? [];
                        unrecognized.push(key);
                    }
                    else {
                        // Default "strict" behavior: error on invalid key
                        payload.issues.push({
                            code: "invalid_key",
                            origin: "record",
                            issues: keyResult.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
                            input: key,
                            path: [key],
                            inst,
                        });
                    }
                    continue;
                }
                // the guard above tests the raw input key, but the key schema can normalize an ordinary key into __proto__; re-check the key we actually write under
                const outKey = keyResult.value;
                if (outKey === "__proto__")
                    continue;
                const result = def.valueType._zod.run({ value: input[key], issues: [] }, ctx);
                if (result instanceof Promise) {
                    proms.push(result.then((result) => {
                        if (result.issues.length) {
                            payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                        }
                        payload.value[outKey] = result.value;
                    }));
                }
                else {
                    if (result.issues.length) {
                        payload.issues.push(...core_util/* prefixIssues */.lQ(key, result.issues));
                    }
                    payload.value[outKey] = result.value;
                }
            }
            if (unrecognized && unrecognized.length > 0) {
                payload.issues.push({
                    code: "unrecognized_keys",
                    input,
                    inst,
                    keys: unrecognized,
                    continue: true,
                });
            }
        }
        if (proms.length) {
            return Promise.all(proms).then(() => payload);
        }
        return payload;
    };
});
const $ZodMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodMap", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Map)) {
            payload.issues.push({
                expected: "map",
                code: "invalid_type",
                input,
                inst,
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Map(), ctx) : new Map();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const [key, value] of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const keyResult = def.keyType._zod.run({ value: key, issues: [] }, ctx);
            const valueResult = def.valueType._zod.run({ value: value, issues: [] }, ctx);
            if (keyResult instanceof Promise || valueResult instanceof Promise) {
                proms.push(Promise.all([keyResult, valueResult]).then(([keyResult, valueResult]) => {
                    handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
                }));
            }
            else {
                handleMapResult(keyResult, valueResult, payload, key, input, inst, ctx);
            }
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, mapSize);
})));
function handleMapResult(keyResult, valueResult, final, key, input, inst, ctx) {
    if (keyResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, keyResult.issues));
        }
        else {
            final.issues.push({
                code: "invalid_key",
                origin: "map",
                input,
                inst,
                issues: keyResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    if (valueResult.issues.length) {
        if (util.propertyKeyTypes.has(typeof key)) {
            final.issues.push(...util.prefixIssues(key, valueResult.issues));
        }
        else {
            final.issues.push({
                origin: "map",
                code: "invalid_element",
                input,
                inst,
                key: key,
                issues: valueResult.issues.map((iss) => util.finalizeIssue(iss, ctx, core.config())),
            });
        }
    }
    final.value.set(keyResult.value, valueResult.value);
}
const $ZodSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSet", (inst, def) => {
    $ZodType.init(inst, def);
    const memo = core.globalConfig.memoizer;
    memo?.attach(inst);
    inst._zod.parse = (payload, ctx) => {
        const input = payload.value;
        if (!(input instanceof Set)) {
            payload.issues.push({
                input,
                inst,
                expected: "set",
                code: "invalid_type",
            });
            return payload;
        }
        const proms = [];
        payload.value = memo ? memo.alloc(inst, payload, new Set(), ctx) : new Set();
        const abortEarly = ctx?.abortEarly;
        let seen = payload.issues.length;
        for (const item of input) {
            if (abortEarly && payload.issues.length !== seen) {
                if (util.aborted(payload, seen))
                    break;
                seen = payload.issues.length;
            }
            const result = def.valueType._zod.run({ value: item, issues: [] }, ctx);
            if (result instanceof Promise) {
                proms.push(result.then((result) => handleSetResult(result, payload)));
            }
            else
                handleSetResult(result, payload);
        }
        if (proms.length)
            return Promise.all(proms).then(() => payload);
        return payload;
    };
    capSize(inst, setSize);
})));
function handleSetResult(result, final) {
    if (result.issues.length) {
        final.issues.push(...result.issues);
    }
    final.value.add(result.value);
}
const $ZodEnum = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodEnum", (inst, def) => {
    $ZodType.init(inst, def);
    const values = core_util/* getEnumValues */.w5(def.entries);
    const valuesSet = new Set(values);
    inst._zod.values = valuesSet;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const patternValues = core_util/* getEnumValues */.w5(zod.def.entries).filter((k) => core_util/* propertyKeyTypes */.qQ.has(typeof k));
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util/* escapeRegex */.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (valuesSet.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const values = new Set(def.values);
    inst._zod.values = values;
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const vals = zod.def.values;
        // unmatchable fallback, RE2-safe: an empty alternation would compile to /^()$/, which matches ""
        return new RegExp(vals.length
            ? `^(${vals
                .map((o) => typeof o === "string" ? core_util/* escapeRegex */.sD(o) : o ? core_util/* escapeRegex */.sD(o.toString()) : String(o))
                .join("|")})$`
            : "^[^\\s\\S]$");
    });
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        if (values.has(input)) {
            return payload;
        }
        payload.issues.push({
            code: "invalid_value",
            values: def.values,
            input,
            inst,
        });
        return payload;
    };
});
const $ZodFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFile", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        const input = payload.value;
        // @ts-ignore
        if (input instanceof File)
            return payload;
        payload.issues.push({
            expected: "file",
            code: "invalid_type",
            input,
            inst,
        });
        return payload;
    };
})));
const $ZodTransform = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodTransform", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "optional";
    core_core/* globalConfig */.cr.memoizer?.guard(inst);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core_core/* $ZodEncodeError */.cV(inst.constructor.name);
        }
        const _out = def.transform(payload.value, payload);
        if (ctx.async) {
            const output = _out instanceof Promise ? _out : Promise.resolve(_out);
            return output.then((output) => {
                payload.value = output;
                return payload;
            });
        }
        if (_out instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        payload.value = _out;
        return payload;
    };
});
function handleOptionalResult(payload, result) {
    // A substituting schema that still failed has no usable answer; yield undefined. Its issues are simply dropped: it ran on a payload of its own, so there is no shared array to truncate and nothing of the caller's to lose with it.
    payload.value = result.issues.length ? undefined : result.value;
    return payload;
}
const $ZodOptional = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodOptional", (inst, def) => {
    $ZodType.init(inst, def);
    // .optional() propagates absence rather than substituting for it, so a defaulted inner keeps its rung.
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    inst._zod.optout = "optional";
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        const values = zod.def.innerType._zod.values;
        return values ? new Set([...values, undefined]) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)})?$`) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        if (payload.value === undefined) {
            // Only the top rung substitutes a value for absence; everything else leaves it intact, which is what .optional() means.
            if (def.innerType._zod.optin !== "defaulted")
                return payload;
            // Its own payload, for the same reason $ZodCatch gets one: a pipe forwards an unrecognized key through the caller's issues array, and this must not read that as the substituting schema failing and drop it.
            const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
            if (result instanceof Promise)
                return result.then((result) => handleOptionalResult(payload, result));
            return handleOptionalResult(payload, result);
        }
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodExactOptional", (inst, def) => {
    // Call parent init - inherits optin/optout = "optional"
    $ZodOptional.init(inst, def);
    // Override values/pattern to NOT add undefined
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "pattern", (zod) => zod.def.innerType._zod.pattern);
    // Override parse to just delegate (no undefined handling)
    inst._zod.parse = (payload, ctx) => {
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNullable = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodNullable", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "pattern", (zod) => {
        const pattern = zod.def.innerType._zod.pattern;
        return pattern ? new RegExp(`^(${core_util/* cleanRegex */.p6(pattern.source)}|null)$`) : undefined;
    });
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => {
        return zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        // Forward direction (decode): allow null to pass through
        if (payload.value === null)
            return payload;
        return def.innerType._zod.run(payload, ctx);
    };
});
const $ZodDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodDefault", (inst, def) => {
    $ZodType.init(inst, def);
    // inst._zod.qin = "true";
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply defaults for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
            /**
             * $ZodDefault returns the default value immediately in forward direction.
             * It doesn't pass the default value into the validator ("prefault"). There's no reason to pass the default value through validation. The validity of the default is enforced by TypeScript statically. Otherwise, it's the responsibility of the user to ensure the default is valid. In the case of pipes with divergent in/out types, you can specify the default on the `in` schema of your ZodPipe to set a "prefault" for the pipe.   */
            return payload;
        }
        // Forward direction: continue with default handling
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleDefaultResult(result, def));
        }
        return handleDefaultResult(result, def);
    };
})));
function handleDefaultResult(payload, def) {
    if (payload.value === undefined) {
        payload.value = def.defaultValue;
    }
    return payload;
}
const $ZodPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPrefault", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.optin = "defaulted";
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply prefault for undefined input
        if (payload.value === undefined) {
            payload.value = def.defaultValue;
        }
        return def.innerType._zod.run(payload, ctx);
    };
})));
const $ZodNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNonOptional", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => {
        const v = zod.def.innerType._zod.values;
        return v ? new Set([...v].filter((x) => x !== undefined)) : undefined;
    });
    inst._zod.parse = (payload, ctx) => {
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleNonOptionalResult(result, inst));
        }
        return handleNonOptionalResult(result, inst);
    };
})));
function handleNonOptionalResult(payload, inst) {
    if (!payload.issues.length && payload.value === undefined) {
        payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: payload.value,
            inst,
        });
    }
    return payload;
}
const $ZodSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodSuccess", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            throw new core.$ZodEncodeError("ZodSuccess");
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then((result) => {
                payload.value = result.issues.length === 0;
                return payload;
            });
        }
        payload.value = result.issues.length === 0;
        return payload;
    };
})));
function handleCatchResult(payload, result, def, ctx) {
    if (!result.issues.length) {
        payload.value = result.value;
        // The value carries up, so the flag describing it has to carry with it: a back-edge into a node still being parsed must not be frozen by an enclosing readonly, and its checks belong to the node itself. Guarded so the ordinary case adds no own property.
        if (result.memo)
            payload.memo = true;
        return payload;
    }
    // Spread the inner's own payload, not ours: `value` has to stay the input the catch was handed, and the inner ran on a payload of its own so its issues are already private to this call.
    payload.value = def.catchValue({
        ...result,
        value: payload.value,
        error: {
            issues: result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())),
        },
        input: payload.value,
    });
    return payload;
}
const $ZodCatch = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCatch", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        // Forward direction (decode): apply catch logic
        const result = def.innerType._zod.run({ value: payload.value, issues: [] }, ctx);
        if (result instanceof Promise) {
            return result.then((result) => handleCatchResult(payload, result, def, ctx));
        }
        return handleCatchResult(payload, result, def, ctx);
    };
});
const $ZodNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodNaN", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "number" || !Number.isNaN(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "nan",
                code: "invalid_type",
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodPipe = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodPipe", (inst, def) => {
    $ZodType.init(inst, def);
    core_util/* defineLazyInternal */.v5(inst, "values", (zod) => zod.def.in._zod.values);
    core_util/* defineLazyInternal */.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
    core_util/* defineLazyInternal */.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
    core_util/* defineLazyInternal */.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handlePipeResult(right, def.in, ctx));
            }
            return handlePipeResult(right, def.in, ctx);
        }
        const left = def.in._zod.run(payload, ctx);
        if (left instanceof Promise) {
            return left.then((left) => handlePipeResult(left, def.out, ctx));
        }
        return handlePipeResult(left, def.out, ctx);
    };
});
function handlePipeResult(left, next, ctx) {
    // Any issue stops the pipe, so a failing refinement never feeds its transform. An unrecognized key is the exception: it describes the input's extra properties, not the value being piped, and an enclosing intersection may yet reconcile it.
    if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
        // prevent further checks
        left.aborted = true;
        return left;
    }
    return next._zod.run({ value: left.value, issues: left.issues }, ctx);
}
const $ZodCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodCodec", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.in._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.in._zod.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.out._zod.optout);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.in._zod.propValues);
    inst._zod.parse = (payload, ctx) => {
        const direction = ctx.direction || "forward";
        if (direction === "forward") {
            const left = def.in._zod.run(payload, ctx);
            if (left instanceof Promise) {
                return left.then((left) => handleCodecAResult(left, def, ctx));
            }
            return handleCodecAResult(left, def, ctx);
        }
        else {
            const right = def.out._zod.run(payload, ctx);
            if (right instanceof Promise) {
                return right.then((right) => handleCodecAResult(right, def, ctx));
            }
            return handleCodecAResult(right, def, ctx);
        }
    };
})));
function handleCodecAResult(result, def, ctx) {
    if (result.issues.length) {
        // prevent further checks
        result.aborted = true;
        return result;
    }
    const direction = ctx.direction || "forward";
    if (direction === "forward") {
        const transformed = def.transform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.out, ctx));
        }
        return handleCodecTxResult(result, transformed, def.out, ctx);
    }
    else {
        const transformed = def.reverseTransform(result.value, result);
        if (transformed instanceof Promise) {
            return transformed.then((value) => handleCodecTxResult(result, value, def.in, ctx));
        }
        return handleCodecTxResult(result, transformed, def.in, ctx);
    }
}
function handleCodecTxResult(left, value, nextSchema, ctx) {
    // Check if transform added any issues
    if (left.issues.length) {
        left.aborted = true;
        return left;
    }
    return nextSchema._zod.run({ value, issues: left.issues }, ctx);
}
const $ZodPreprocess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPreprocess", (inst, def) => {
    $ZodPipe.init(inst, def);
})));
const $ZodReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodReadonly", (inst, def) => {
    $ZodType.init(inst, def);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.def.innerType._zod.propValues);
    util.defineLazyInternal(inst, "values", (zod) => zod.def.innerType._zod.values);
    util.defineLazyInternal(inst, "optin", (zod) => zod.def.innerType?._zod?.optin);
    util.defineLazyInternal(inst, "optout", (zod) => zod.def.innerType?._zod?.optout);
    inst._zod.parse = (payload, ctx) => {
        if (ctx.direction === "backward") {
            return def.innerType._zod.run(payload, ctx);
        }
        const result = def.innerType._zod.run(payload, ctx);
        if (result instanceof Promise) {
            return result.then(handleReadonlyResult);
        }
        return handleReadonlyResult(result);
    };
})));
function handleReadonlyResult(payload) {
    // A repeat visit hands back a node that is still being built; freezing it here would make the rest of its keys fail to assign.
    if (!payload.memo)
        payload.value = Object.freeze(payload.value);
    return payload;
}
// a leaf's pattern source with its own checks folded in: the last pattern-carrying check wins, else length bounds narrow the catch-all, else an integer format narrows the number form. the fold lives here instead of on `_zod.pattern` so a bundle without template literals never pays for it
function leafPattern(schema) {
    const def = schema._zod.def;
    let pattern = def.pattern;
    let isInt = !!def.format?.includes("int");
    let minimum;
    let maximum;
    for (const ch of def.checks ?? []) {
        const d = ch._zod.def;
        if (d.pattern)
            pattern = d.pattern;
        isInt || (isInt = !!d.format?.includes("int"));
        const lo = d.minimum ?? d.length;
        const hi = d.maximum ?? d.length;
        if (lo !== undefined && (minimum === undefined || lo > minimum))
            minimum = lo;
        if (hi !== undefined && (maximum === undefined || hi < maximum))
            maximum = hi;
    }
    if (pattern)
        return pattern.source;
    // an empty range matches nothing at runtime, and `{8,5}` is not a legal quantifier
    if (minimum !== undefined && maximum !== undefined && minimum > maximum)
        return "(?!)";
    if (minimum !== undefined || maximum !== undefined)
        return regexes.string({ minimum, maximum }).source;
    const own = schema._zod.pattern;
    return (isInt && own === regexes.number ? regexes.integer : own)?.source;
}
// a part's pattern source. a wrapper's pattern embeds its inner pattern's source verbatim, so the folded form is substituted in place without knowing the wrapper's own composition; a union's options are joined the way the union builds its own pattern
function partPattern(schema) {
    const def = schema._zod.def;
    const own = schema._zod.pattern?.source;
    // lazy resolves its inner on the internals, not the def
    const inner = def.innerType ?? schema._zod.innerType;
    if (inner) {
        const before = inner._zod.pattern?.source;
        const after = partPattern(inner);
        if (own && before && after && after !== before) {
            return own.replace(util.cleanRegex(before), () => util.cleanRegex(after));
        }
        return own;
    }
    if (def.options) {
        const sources = def.options.map(partPattern);
        if (sources.every(Boolean))
            return `^(${sources.map((s) => util.cleanRegex(s)).join("|")})$`;
    }
    return leafPattern(schema);
}
const $ZodTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodTemplateLiteral", (inst, def) => {
    $ZodType.init(inst, def);
    const regexParts = [];
    for (const part of def.parts) {
        if (typeof part === "object" && part !== null) {
            // is Zod schema
            const source = partPattern(part);
            if (!source) {
                throw new Error(`Invalid template literal part, no pattern found: ${[...part._zod.traits].shift()}`);
            }
            regexParts.push(util.cleanRegex(source));
        }
        else if (part === null || util.primitiveTypes.has(typeof part)) {
            regexParts.push(util.escapeRegex(`${part}`));
        }
        else {
            throw new Error(`Invalid template literal part: ${part}`);
        }
    }
    inst._zod.pattern = new RegExp(`^${regexParts.join("")}$`);
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "string") {
            payload.issues.push({
                input: payload.value,
                inst,
                expected: "string",
                code: "invalid_type",
            });
            return payload;
        }
        inst._zod.pattern.lastIndex = 0;
        if (!inst._zod.pattern.test(payload.value)) {
            payload.issues.push({
                input: payload.value,
                inst,
                code: "invalid_format",
                format: def.format ?? "template_literal",
                pattern: inst._zod.pattern.source,
            });
            return payload;
        }
        return payload;
    };
})));
const $ZodFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodFunction", (inst, def) => {
    $ZodType.init(inst, def);
    // Defined, not assigned: the classic prototype exposes `_def` as a getter with no setter.
    Object.defineProperty(inst, "_def", { value: def });
    inst._zod.def = def;
    inst.implement = (func) => {
        if (typeof func !== "function") {
            throw new Error("implement() must be called with a function");
        }
        // Defined inline so the closure stays anonymous: binding it to a `const` first names it, which costs 256 bytes per implemented function.
        return Object.defineProperty(function (...args) {
            const parsedArgs = inst._def.input ? parse(inst._def.input, args) : args;
            const result = Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return parse(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst.implementAsync = (func) => {
        if (typeof func !== "function") {
            throw new Error("implementAsync() must be called with a function");
        }
        return Object.defineProperty(async function (...args) {
            const parsedArgs = inst._def.input ? await parseAsync(inst._def.input, args) : args;
            const result = await Reflect.apply(func, this, parsedArgs);
            if (inst._def.output) {
                return await parseAsync(inst._def.output, result);
            }
            return result;
        }, "_zod", { value: inst._zod, enumerable: false });
    };
    inst._zod.parse = (payload, _ctx) => {
        if (typeof payload.value !== "function") {
            payload.issues.push({
                code: "invalid_type",
                expected: "function",
                input: payload.value,
                inst,
            });
            return payload;
        }
        // Check if output is a promise type to determine if we should use async implementation
        const hasPromiseOutput = inst._def.output && inst._def.output._zod.def.type === "promise";
        if (hasPromiseOutput) {
            payload.value = inst.implementAsync(payload.value);
        }
        else {
            payload.value = inst.implement(payload.value);
        }
        return payload;
    };
    inst.input = (...args) => {
        const F = inst.constructor;
        if (Array.isArray(args[0])) {
            return new F({
                type: "function",
                input: new $ZodTuple({
                    type: "tuple",
                    items: args[0],
                    rest: args[1],
                }),
                output: inst._def.output,
            });
        }
        return new F({
            type: "function",
            input: args[0],
            output: inst._def.output,
        });
    };
    inst.output = (output) => {
        const F = inst.constructor;
        return new F({
            type: "function",
            input: inst._def.input,
            output,
        });
    };
    return inst;
})));
const $ZodPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodPromise", (inst, def) => {
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, ctx) => {
        return Promise.resolve(payload.value).then((inner) => def.innerType._zod.run({ value: inner, issues: [] }, ctx));
    };
})));
const $ZodLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("$ZodLazy", (inst, def) => {
    $ZodType.init(inst, def);
    // Cache the resolved inner type on the shared `def` so all clones of this lazy (e.g. via `.describe()`/`.meta()`) share the same inner instance, preserving identity for cycle detection on recursive schemas.
    util.defineLazy(inst._zod, "innerType", () => {
        const d = def;
        if (!d._cachedInner)
            d._cachedInner = def.getter();
        return d._cachedInner;
    });
    util.defineLazyInternal(inst, "pattern", (zod) => zod.innerType?._zod?.pattern);
    util.defineLazyInternal(inst, "propValues", (zod) => zod.innerType?._zod?.propValues);
    util.defineLazyInternal(inst, "optin", (zod) => zod.innerType?._zod?.optin ?? undefined);
    util.defineLazyInternal(inst, "optout", (zod) => zod.innerType?._zod?.optout ?? undefined);
    inst._zod.parse = (payload, ctx) => {
        const inner = inst._zod.innerType;
        return inner._zod.run(payload, ctx);
    };
})));
const $ZodCustom = /*@__PURE__*/ core_core/* $constructor */.xI("$ZodCustom", (inst, def) => {
    core_checks/* $ZodCheck */.QP.init(inst, def);
    $ZodType.init(inst, def);
    inst._zod.parse = (payload, _) => {
        return payload;
    };
    inst._zod.check = (payload) => {
        const input = payload.value;
        const r = def.fn(input);
        if (r instanceof Promise) {
            return r.then((r) => handleRefineResult(r, payload, input, inst));
        }
        handleRefineResult(r, payload, input, inst);
        return;
    };
});
function handleRefineResult(result, payload, input, inst) {
    if (!result) {
        const _iss = {
            code: "custom",
            input,
            inst, // incorporates params.error into issue reporting
            path: [...(inst._zod.def.path ?? [])], // incorporates params.error into issue reporting
            continue: !inst._zod.def.abort,
            // params: inst._zod.def.params,
        };
        if (inst._zod.def.params)
            _iss.params = inst._zod.def.params;
        payload.issues.push(core_util/* issue */.sn(_iss));
    }
}


/***/ }),

/***/ 4633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ normalizeParams),
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   NM: () => (/* binding */ optionalKeys),
/* harmony export */   O7: () => (/* binding */ codePointLength),
/* harmony export */   PO: () => (/* binding */ cached),
/* harmony export */   QH: () => (/* binding */ aborted),
/* harmony export */   Qd: () => (/* binding */ isPlainObject),
/* harmony export */   Rc: () => (/* binding */ getLengthableOrigin),
/* harmony export */   SS: () => (/* binding */ constantCatch),
/* harmony export */   Vy: () => (/* binding */ assignProp),
/* harmony export */   X: () => (/* binding */ installLazyProp),
/* harmony export */   cl: () => (/* binding */ nullish),
/* harmony export */   d3: () => (/* binding */ attachSchema),
/* harmony export */   gx: () => (/* binding */ captureStackTrace),
/* harmony export */   hi: () => (/* binding */ sizeCaps),
/* harmony export */   iR: () => (/* binding */ finalizeIssue),
/* harmony export */   jD: () => (/* binding */ hide),
/* harmony export */   k8: () => (/* binding */ jsonStringifyReplacer),
/* harmony export */   lQ: () => (/* binding */ prefixIssues),
/* harmony export */   o8: () => (/* binding */ clone),
/* harmony export */   ol: () => (/* binding */ members),
/* harmony export */   p6: () => (/* binding */ cleanRegex),
/* harmony export */   qQ: () => (/* binding */ propertyKeyTypes),
/* harmony export */   qh: () => (/* binding */ own),
/* harmony export */   rL: () => (/* binding */ explicitlyAborted),
/* harmony export */   sD: () => (/* binding */ escapeRegex),
/* harmony export */   sn: () => (/* binding */ issue),
/* harmony export */   v5: () => (/* binding */ defineLazyInternal),
/* harmony export */   w5: () => (/* binding */ getEnumValues),
/* harmony export */   zH: () => (/* binding */ NUMBER_FORMAT_RANGES)
/* harmony export */ });
/* unused harmony exports assertEqual, assertNotEqual, toZod, assertIs, assertNever, assert, joinValues, floatSafeRemainder, defineLazy, objectClone, rawShape, mergeDefs, cloneDef, getElementAtPath, promiseAllObject, randomString, esc, slugify, allowsEval, shallowClone, numKeys, getParsedType, primitiveTypes, createTransparentProxy, stringifyPrimitive, BIGINT_FORMAT_RANGES, pick, omit, extend, safeExtend, merge, partial, required, unwrapMessage, getSizableOrigin, parsedType, cleanEnum, base64ToUint8Array, uint8ArrayToBase64, base64urlToUint8Array, uint8ArrayToBase64url, hexToUint8Array, uint8ArrayToHex, Class, derived, CONSTANT_CATCH */

// functions
function assertEqual(val) {
    return val;
}
function assertNotEqual(val) {
    return val;
}
function toZod() {
    return (schema) => schema;
}
function assertIs(_arg) { }
function assertNever(_x) {
    throw new Error("Unexpected value in exhaustive check");
}
function assert(_) { }
function getEnumValues(entries) {
    const numericValues = Object.values(entries).filter((v) => typeof v === "number");
    const values = Object.entries(entries)
        .filter(([k, _]) => numericValues.indexOf(+k) === -1)
        .map(([_, v]) => v);
    return values;
}
function joinValues(array, separator = "|") {
    return array.map((val) => stringifyPrimitive(val)).join(separator);
}
function jsonStringifyReplacer(_, value) {
    if (typeof value === "bigint")
        return value.toString();
    return value;
}
// the accessor lives on a shared prototype: an own accessor makes every box a dictionary-mode object (~360 B and a slow load per read against ~100 B and an inlined getter here)
class Cached {
    constructor(getter) {
        this._getter = getter;
        this._value = undefined;
    }
    get value() {
        const getter = this._getter;
        if (getter !== undefined) {
            this._value = getter();
            this._getter = undefined;
        }
        return this._value;
    }
}
function cached(getter) {
    return new Cached(getter);
}
function nullish(input) {
    return input === null || input === undefined;
}
function cleanRegex(source) {
    const start = source.startsWith("^") ? 1 : 0;
    const end = source.endsWith("$") ? source.length - 1 : source.length;
    return source.slice(start, end);
}
function floatSafeRemainder(val, step) {
    const ratio = val / step;
    const roundedRatio = Math.round(ratio);
    // `val` and `step` each round to a double before the division rounds again, so a true decimal multiple's quotient can sit up to 1.5 of these scaled epsilons from the integer. A 1x tolerance therefore rejected 2.03 as a multiple of 0.07; 4x covers the worst case with margin.
    const tolerance = 4 * Number.EPSILON * Math.max(Math.abs(ratio), 1);
    if (Math.abs(ratio - roundedRatio) < tolerance)
        return 0;
    return ratio - roundedRatio;
}
const EVALUATING = /* @__PURE__*/ (/* unused pure expression or super */ null && (Symbol("evaluating")));
function defineLazy(object, key, getter) {
    let value = undefined;
    Object.defineProperty(object, key, {
        get() {
            if (value === EVALUATING) {
                // Circular reference detected, return undefined to break the cycle
                return undefined;
            }
            if (value === undefined) {
                value = EVALUATING;
                value = getter();
            }
            return value;
        },
        set(v) {
            Object.defineProperty(object, key, {
                value: v,
                // configurable: true,
            });
            // object[key] = v;
        },
        configurable: true,
    });
}
function objectClone(obj) {
    return Object.create(Object.getPrototypeOf(obj), Object.getOwnPropertyDescriptors(obj));
}
function assignProp(target, prop, value) {
    Object.defineProperty(target, prop, {
        value,
        writable: true,
        enumerable: true,
        configurable: true,
    });
}
/**
 * Whichever object a def's `shape` currently answers from: the one the caller passed until the first read, the frozen copy after it.
 *
 * Its keys and descriptors read without invoking anything, which is what lets a discriminated union check its discriminator, and the cycle walk read a shape, without resolving a getter that references the schema being constructed. A def that answers `shape` from an accessor of its own has none.
 */
function rawShape(def) {
    const desc = Object.getOwnPropertyDescriptor(def, "shape");
    return desc?.get ? desc.get.raw : desc?.value;
}
// where a builder reads its source's keys and descriptors, resolving only a shape a def answers for itself. A shape resolves by object spread, so only its enumerable keys are ever part of it.
function sourceShape(schema) {
    return rawShape(schema._zod.def) ?? schema._zod.def.shape;
}
// a key whose value is not settled yet, self-caching so every read after the first gets the same one
function deferProp(target, key, getter) {
    Object.defineProperty(target, key, {
        get() {
            const value = getter();
            assignProp(this, key, value);
            return value;
        },
        enumerable: true,
        configurable: true,
    });
}
// Writes a settled key. A plain assignment is much cheaper than `defineProperty` and produces the same descriptor, but it runs whatever setter already answers to the key — an accessor this shape deferred, or an inherited one, which `__proto__` has on every object and prototype pollution can add for any name.
function putProp(target, key, value) {
    if (key in target)
        assignProp(target, key, value);
    else
        target[key] = value;
}
/**
 * Copies `keys` of `source`'s shape onto `target`, each value passed through `wrap`.
 *
 * A key the source has resolved is copied through now, so the derived shape states it outright and nothing has to resolve it to learn what it holds. A key the source still defers stays deferred, and reads back through the source's own `shape`, so it resolves once and both shapes get that one schema.
 */
function mirrorShape(target, source, keys, wrap) {
    const raw = sourceShape(source);
    for (const key of keys) {
        const desc = Object.getOwnPropertyDescriptor(raw, key);
        if (!desc.enumerable)
            continue;
        if (desc.get) {
            deferProp(target, key, () => {
                const value = source._zod.def.shape[key];
                return wrap ? wrap(value, key) : value;
            });
        }
        else
            putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
    }
}
// same, for a plain shape a caller passed rather than a schema's
function mirrorProps(target, source) {
    for (const key of Reflect.ownKeys(source)) {
        const desc = Object.getOwnPropertyDescriptor(source, key);
        if (!desc.enumerable)
            continue;
        if (desc.get)
            deferProp(target, key, () => source[key]);
        else
            putProp(target, key, desc.value);
    }
}
function mergeDefs(...defs) {
    const mergedDescriptors = {};
    for (const def of defs) {
        const descriptors = Object.getOwnPropertyDescriptors(def);
        Object.assign(mergedDescriptors, descriptors);
    }
    return Object.defineProperties({}, mergedDescriptors);
}
function cloneDef(schema) {
    return mergeDefs(schema._zod.def);
}
function getElementAtPath(obj, path) {
    if (!path)
        return obj;
    return path.reduce((acc, key) => acc?.[key], obj);
}
function promiseAllObject(promisesObj) {
    const keys = Object.keys(promisesObj);
    const promises = keys.map((key) => promisesObj[key]);
    return Promise.all(promises).then((results) => {
        const resolvedObj = {};
        for (let i = 0; i < keys.length; i++) {
            resolvedObj[keys[i]] = results[i];
        }
        return resolvedObj;
    });
}
function randomString(length = 10) {
    const chars = "abcdefghijklmnopqrstuvwxyz";
    let str = "";
    for (let i = 0; i < length; i++) {
        str += chars[Math.floor(Math.random() * chars.length)];
    }
    return str;
}
function esc(str) {
    return JSON.stringify(str);
}
function slugify(input) {
    return input
        .toLowerCase()
        .trim()
        .replace(/[^\w\s-]/g, "")
        .replace(/[\s_-]+/g, "-")
        .replace(/^-+|-+$/g, "");
}
const captureStackTrace = ("captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => { });
function isObject(data) {
    return typeof data === "object" && data !== null && !Array.isArray(data);
}
const allowsEval = /* @__PURE__*/ (/* unused pure expression or super */ null && (cached(() => {
    // Skip the probe under `jitless`: strict CSPs report the caught `new Function` as a `securitypolicyviolation` even though the throw is swallowed.
    if (globalConfig.jitless) {
        return false;
    }
    // @ts-ignore
    if (typeof navigator !== "undefined" && navigator?.userAgent?.includes("Cloudflare")) {
        return false;
    }
    try {
        const F = Function;
        new F("");
        return true;
    }
    catch (_) {
        return false;
    }
})));
function isPlainObject(o) {
    if (isObject(o) === false)
        return false;
    // modified constructor
    const ctor = o.constructor;
    if (ctor === undefined)
        return true;
    if (typeof ctor !== "function")
        return true;
    // modified prototype
    const prot = ctor.prototype;
    if (isObject(prot) === false)
        return false;
    // ctor doesn't have static `isPrototypeOf`
    if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === false) {
        return false;
    }
    return true;
}
function shallowClone(o) {
    if (isPlainObject(o))
        return { ...o };
    if (Array.isArray(o))
        return [...o];
    if (o instanceof Map)
        return new Map(o);
    if (o instanceof Set)
        return new Set(o);
    return o;
}
function numKeys(data) {
    let keyCount = 0;
    for (const key in data) {
        if (Object.prototype.hasOwnProperty.call(data, key)) {
            keyCount++;
        }
    }
    return keyCount;
}
const getParsedType = (data) => {
    const t = typeof data;
    switch (t) {
        case "undefined":
            return "undefined";
        case "string":
            return "string";
        case "number":
            return Number.isNaN(data) ? "nan" : "number";
        case "boolean":
            return "boolean";
        case "function":
            return "function";
        case "bigint":
            return "bigint";
        case "symbol":
            return "symbol";
        case "object":
            if (Array.isArray(data)) {
                return "array";
            }
            if (data === null) {
                return "null";
            }
            if (data.then && typeof data.then === "function" && data.catch && typeof data.catch === "function") {
                return "promise";
            }
            if (typeof Map !== "undefined" && data instanceof Map) {
                return "map";
            }
            if (typeof Set !== "undefined" && data instanceof Set) {
                return "set";
            }
            if (typeof Date !== "undefined" && data instanceof Date) {
                return "date";
            }
            // @ts-ignore
            if (typeof File !== "undefined" && data instanceof File) {
                return "file";
            }
            return "object";
        default:
            throw new Error(`Unknown data type: ${t}`);
    }
};
const propertyKeyTypes = /* @__PURE__*/ new Set(["string", "number", "symbol"]);
const primitiveTypes = /* @__PURE__*/ new Set([
    "string",
    "number",
    "bigint",
    "boolean",
    "symbol",
    "undefined",
]);
function escapeRegex(str) {
    return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
// zod-specific utils
function clone(inst, def, params) {
    const cl = new inst._zod.constr(def ?? inst._zod.def);
    if (!def || params?.parent)
        cl._zod.parent = inst;
    return cl;
}
function normalizeParams(_params) {
    const params = _params;
    if (!params)
        return {};
    if (typeof params === "string")
        return { error: () => params };
    if (params?.message !== undefined) {
        if (params?.error !== undefined)
            throw new Error("Cannot specify both `message` and `error` params");
        params.error = params.message;
    }
    delete params.message;
    if (typeof params.error === "string")
        return { ...params, error: () => params.error };
    return params;
}
function createTransparentProxy(getter) {
    let target;
    return new Proxy({}, {
        get(_, prop, receiver) {
            target ?? (target = getter());
            return Reflect.get(target, prop, receiver);
        },
        set(_, prop, value, receiver) {
            target ?? (target = getter());
            return Reflect.set(target, prop, value, receiver);
        },
        has(_, prop) {
            target ?? (target = getter());
            return Reflect.has(target, prop);
        },
        deleteProperty(_, prop) {
            target ?? (target = getter());
            return Reflect.deleteProperty(target, prop);
        },
        ownKeys(_) {
            target ?? (target = getter());
            return Reflect.ownKeys(target);
        },
        getOwnPropertyDescriptor(_, prop) {
            target ?? (target = getter());
            return Reflect.getOwnPropertyDescriptor(target, prop);
        },
        defineProperty(_, prop, descriptor) {
            target ?? (target = getter());
            return Reflect.defineProperty(target, prop, descriptor);
        },
    });
}
function stringifyPrimitive(value) {
    if (typeof value === "bigint")
        return value.toString() + "n";
    if (typeof value === "string")
        return `"${value}"`;
    return `${value}`;
}
function optionalKeys(shape) {
    return Object.keys(shape).filter((k) => {
        return shape[k]._zod.optin !== undefined && shape[k]._zod.optout === "optional";
    });
}
// Wrapped in a `@__PURE__` IIFE: esbuild never tree-shakes a top-level initializer that contains a member access on `Number`, so the bare object literal survived into every bundle.
const NUMBER_FORMAT_RANGES = /*@__PURE__*/ (() => ({
    safeint: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-3.4028234663852886e38, 3.4028234663852886e38],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
}))();
const BIGINT_FORMAT_RANGES = {
    int64: [/* @__PURE__*/ BigInt("-9223372036854775808"), /* @__PURE__*/ BigInt("9223372036854775807")],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt("18446744073709551615")],
};
function pick(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".pick() cannot be used on object schemas containing refinements");
    }
    const newShape = {};
    mirrorShape(newShape, schema, maskedKeys(schema, mask));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
// the mask keys that select something, checked against the source's shape without resolving it
function maskedKeys(schema, mask) {
    const raw = sourceShape(schema);
    const keys = [];
    // `for...in` skips symbols, so a symbol in the mask would select nothing
    for (const key of Reflect.ownKeys(mask)) {
        if (!Object.getOwnPropertyDescriptor(raw, key)?.enumerable) {
            throw new Error(`Unrecognized key: "${String(key)}"`);
        }
        if (mask[key])
            keys.push(key);
    }
    return keys;
}
function omit(schema, mask) {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(".omit() cannot be used on object schemas containing refinements");
    }
    const omitted = new Set(maskedKeys(schema, mask));
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)).filter((key) => !omitted.has(key)));
    return clone(schema, mergeDefs(currDef, { shape: newShape, checks: [] }));
}
function extend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to extend: expected a plain object");
    }
    const checks = schema._zod.def.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        // Only throw if new shape overlaps with existing shape. Use getOwnPropertyDescriptor to check key existence without accessing values
        const existingShape = sourceShape(schema);
        for (const key of Reflect.ownKeys(shape)) {
            if (Object.getOwnPropertyDescriptor(existingShape, key) !== undefined) {
                throw new Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
            }
        }
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
// the source's keys, then the caller's overlaid on top
function extended(schema, shape) {
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
    mirrorProps(newShape, shape);
    return newShape;
}
function safeExtend(schema, shape) {
    if (!isPlainObject(shape)) {
        throw new Error("Invalid input to safeExtend: expected a plain object");
    }
    return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
}
function merge(a, b) {
    if (!b?._zod?.def) {
        throw new Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
    }
    if (a._zod.def.checks?.length) {
        throw new Error(".merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.");
    }
    const newShape = {};
    mirrorShape(newShape, a, Reflect.ownKeys(sourceShape(a)));
    mirrorShape(newShape, b, Reflect.ownKeys(sourceShape(b)));
    const def = mergeDefs(a._zod.def, {
        shape: newShape,
        get catchall() {
            return b._zod.def.catchall;
        },
        checks: b._zod.def.checks ?? [],
    });
    return clone(a, def);
}
function partial(Class, schema, mask, name = "partial") {
    const currDef = schema._zod.def;
    const checks = currDef.checks;
    const hasChecks = checks && checks.length > 0;
    if (hasChecks) {
        throw new Error(`.${name}() cannot be used on object schemas containing refinements`);
    }
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), Class &&
        ((value, key) => (selected && !selected.has(key) ? value : new Class({ type: "optional", innerType: value }))));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape, checks: [] }));
}
function required(Class, schema, mask) {
    const selected = mask ? new Set(maskedKeys(schema, mask)) : undefined;
    const newShape = {};
    mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)), (value, key) => 
    // overwrite with non-optional
    selected && !selected.has(key) ? value : new Class({ type: "nonoptional", innerType: value }));
    return clone(schema, mergeDefs(schema._zod.def, { shape: newShape }));
}
// invalid_type | too_big | too_small | invalid_format | not_multiple_of | unrecognized_keys | invalid_union | invalid_key | invalid_element | invalid_value | custom
function aborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue !== true) {
            return true;
        }
    }
    return false;
}
// Checks for explicit abort (continue === false), as opposed to implicit abort (continue === undefined). Used to respect `abort: true` in .refine() even for checks that have a `when` function.
function explicitlyAborted(x, startIndex = 0) {
    if (x.aborted === true)
        return true;
    for (let i = startIndex; i < x.issues.length; i++) {
        if (x.issues[i]?.continue === false) {
            return true;
        }
    }
    return false;
}
function prefixIssues(path, issues) {
    return issues.map((iss) => {
        var _a;
        (_a = iss).path ?? (_a.path = []);
        iss.path.unshift(path);
        return iss;
    });
}
function unwrapMessage(message) {
    return typeof message === "string" ? message : message?.message;
}
/* A check holds no link back to the schema it is attached to — the same check instance is shared by every clone of that schema — so the owner is stamped onto the issues a check just raised, at the only point where both are in scope. Runs on the failure path only; `start` is the issue count from before the check ran. */
/** The leading size checks of `defChecks` that set an upper bound, each paired with it. */
function sizeCaps(defChecks) {
    const caps = [];
    for (const ch of defChecks ?? []) {
        const d = ch._zod.def;
        // a later check may rewrite the value
        if (!/_(length|size)$|_equals$/.test(d.check))
            break;
        const max = d.maximum ?? d.length ?? d.size;
        if (max >= 0)
            caps.push([max, ch]);
    }
    return caps;
}
function attachSchema(issues, start, inst) {
    var _a;
    for (let i = start; i < issues.length; i++) {
        (_a = issues[i]).schema ?? (_a.schema = inst);
    }
}
function finalizeIssue(iss, ctx, config) {
    var _a;
    // A schema that raised an issue itself owns it outright, and outranks any stamp an enclosing check left in `attachSchema`. String formats and z.custom() are schema and check at once, so when they act as a check they defer to that stamp instead.
    const traits = iss.inst?._zod?.traits;
    if (traits?.has("$ZodType")) {
        if (traits.has("$ZodCheck"))
            (_a = iss).schema ?? (_a.schema = iss.inst);
        else
            iss.schema = iss.inst;
    }
    // Decreasing specificity, first map to return a message wins. `inst` is whatever raised the issue, so a check's own map outranks the owning schema's.
    const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : undefined;
    const message = iss.message
        ? iss.message
        : (unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ??
            unwrapMessage(schemaError?.(iss)) ??
            unwrapMessage(ctx?.error?.(iss)) ??
            unwrapMessage(config.customError?.(iss)) ??
            unwrapMessage(config.localeError?.(iss)) ??
            "Invalid input");
    // an explicit own-key copy beats object rest with excluded keys, which v8 routes through a generic runtime call; Object.keys rather than for-in so an issue pushed with a prototype does not leak inherited keys, and an own __proto__ key is dropped rather than assigned through the setter
    const full = {};
    for (const k of Object.keys(iss)) {
        if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__")
            continue;
        full[k] = iss[k];
    }
    full.path ?? (full.path = []);
    full.message = message;
    if (ctx?.reportInput) {
        full.input = iss.input;
    }
    return full;
}
function getSizableOrigin(input) {
    if (input instanceof Set)
        return "set";
    if (input instanceof Map)
        return "map";
    // @ts-ignore
    if (input instanceof File)
        return "file";
    return "unknown";
}
const highSurrogate = /[\uD800-\uDBFF]/;
// Code points in `str`: a surrogate pair counts once, a lone surrogate as itself. Hand-rolled because the string iterator allocates and runs ~250x slower on this path; the regex probe exits ~50x quicker for a string with no astral characters.
function codePointLength(str) {
    const units = str.length;
    if (!highSurrogate.test(str))
        return units;
    let count = units;
    for (let i = 0; i < units - 1; i++) {
        if ((str.charCodeAt(i) & 0xfc00) === 0xd800 && (str.charCodeAt(i + 1) & 0xfc00) === 0xdc00) {
            count--;
            i++;
        }
    }
    return count;
}
function getLengthableOrigin(input) {
    if (Array.isArray(input))
        return "array";
    if (typeof input === "string")
        return "string";
    return "unknown";
}
function parsedType(data) {
    const t = typeof data;
    switch (t) {
        case "number": {
            return Number.isNaN(data) ? "nan" : "number";
        }
        case "object": {
            if (data === null) {
                return "null";
            }
            if (Array.isArray(data)) {
                return "array";
            }
            const obj = data;
            if (obj && Object.getPrototypeOf(obj) !== Object.prototype && "constructor" in obj && obj.constructor) {
                return obj.constructor.name;
            }
        }
    }
    return t;
}
function issue(...args) {
    const [iss, input, inst] = args;
    if (typeof iss === "string") {
        return {
            message: iss,
            code: "custom",
            input,
            inst,
        };
    }
    return { ...iss };
}
function cleanEnum(obj) {
    return Object.entries(obj)
        .filter(([k, _]) => {
        // return true if NaN, meaning it's not a number, thus a string key
        return Number.isNaN(Number.parseInt(k, 10));
    })
        .map((el) => el[1]);
}
// Codec utility functions
function base64ToUint8Array(base64) {
    const binaryString = atob(base64);
    const bytes = new Uint8Array(binaryString.length);
    for (let i = 0; i < binaryString.length; i++) {
        bytes[i] = binaryString.charCodeAt(i);
    }
    return bytes;
}
function uint8ArrayToBase64(bytes) {
    let binaryString = "";
    for (let i = 0; i < bytes.length; i++) {
        binaryString += String.fromCharCode(bytes[i]);
    }
    return btoa(binaryString);
}
function base64urlToUint8Array(base64url) {
    const base64 = base64url.replace(/-/g, "+").replace(/_/g, "/");
    const padding = "=".repeat((4 - (base64.length % 4)) % 4);
    return base64ToUint8Array(base64 + padding);
}
function uint8ArrayToBase64url(bytes) {
    return uint8ArrayToBase64(bytes).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}
function hexToUint8Array(hex) {
    const cleanHex = hex.replace(/^0x/, "");
    if (cleanHex.length % 2 !== 0) {
        throw new Error("Invalid hex string length");
    }
    const bytes = new Uint8Array(cleanHex.length / 2);
    for (let i = 0; i < cleanHex.length; i += 2) {
        bytes[i / 2] = Number.parseInt(cleanHex.slice(i, i + 2), 16);
    }
    return bytes;
}
function uint8ArrayToHex(bytes) {
    return Array.from(bytes)
        .map((b) => b.toString(16).padStart(2, "0"))
        .join("");
}
// instanceof
class Class {
    constructor(..._args) { }
}
//////////    PROTOTYPE INSTALLERS     //////////
//
// Members live on the prototype and materialize per instance on first read, which keeps own-property count under the step where V8 stops using inline slots. Changing anything here means re-measuring runtime, memory and bundle size together — see "The three axes" in AGENTS.md.
/**
 * Installs a trait's members on its prototype. Each value builds that member for the instance on first read; the built value shadows the accessor as an own property, so a detached `const { parse } = schema` keeps working.
 *
 * Call this from a `proto` initializer, which runs once per prototype — never per instance.
 */
function members(proto, table) {
    for (const key in table) {
        const desc = Object.getOwnPropertyDescriptor(table, key);
        // a getter installs as written, so it stays live: `description` reads through to the registry on every access. not enumerable: an object literal's is, and a prototype member never was
        if (desc.get)
            Object.defineProperty(proto, key, { ...desc, enumerable: false });
        // a method materializes bound on first read, which is what keeps a detached member working: `const opt = schema.optional; opt()`
        else
            defineBound(proto, key, desc.value);
    }
}
/** Shadows a prototype member with an own value, so a getter that builds from the instance runs once. */
function own(inst, key, value, enumerable = true) {
    Object.defineProperty(inst, key, { configurable: true, writable: true, enumerable, value });
    return value;
}
/** Like {@link own}, for a member that was never an own data property and has to stay out of `Object.keys`. */
function hide(inst, key, value) {
    return own(inst, key, value, false);
}
/** Adds members a table derives from the instance: each builds on first read and shadows as own data, and assignment shadows the same way, as when these were own properties. */
function derived(computes, table) {
    for (const key in computes) {
        const compute = computes[key];
        // an object literal's accessor is configurable and enumerable, and `members` copies the descriptor as written
        Object.defineProperty(table, key, {
            configurable: true,
            enumerable: true,
            get() {
                return own(this, key, compute(this));
            },
            set(value) {
                own(this, key, value);
            },
        });
    }
    return table;
}
function defineBound(proto, key, fn) {
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // vitest's spyOn calls a prototype getter bare to find the function it wraps, so a nullish receiver answers the raw method
            return this == null ? fn : own(this, key, fn.bind(this));
        },
        set(value) {
            own(this, key, value);
        },
    });
}
/** Returns the prototype to install on, or `undefined` if this group is already installed on it. */
function claim(inst, sentinel) {
    const proto = Object.getPrototypeOf(inst);
    // Runs on every construction, so `in` rather than the costlier `hasOwnProperty.call`. Sentinels are keys the group itself defines.
    return sentinel in proto ? undefined : proto;
}
// The internals whose init chain is installing. A second call for the same one is a derived constructor overriding its base, so it must not construct another schema in between or the override is dropped.
let installing;
// Set while a getter is running, so a value that resolved through a recursion break is not memoized. One shared descriptor shadows the key for the duration, which costs no per-key allocation.
let broke = false;
const breaker = {
    configurable: true,
    get() {
        broke = true;
        return undefined;
    },
};
/**
 * Installs a lazily-derived internal on the `_zod` prototype of `inst`'s
 * constructor, computed from the internals object itself and cached there on
 * first read. One accessor per constructor rather than one per instance.
 */
function defineLazyInternal(inst, key, compute) {
    const proto = Object.getPrototypeOf(inst._zod);
    if (key in proto && installing !== inst._zod) {
        // A repeat construction: everything is installed already. Cleared here so the reference is not held past the first construction of every type.
        installing = undefined;
        return;
    }
    installing = inst._zod;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing so a re-entrant read from a recursive schema resolves to undefined instead of running the getter again.
            Object.defineProperty(this, key, breaker);
            const outer = broke;
            broke = false;
            try {
                const value = compute(this);
                // A result that resolved through a recursion break is recomputed once the graph is complete; everything else memoizes, undefined included.
                if (broke)
                    delete this[key];
                else
                    Object.defineProperty(this, key, { configurable: true, writable: true, value });
                broke = broke || outer;
                return value;
            }
            catch (err) {
                // A compute that threw memoizes nothing, so a later read runs it again and fails the same way. The shadow goes with it, since leaving it installed would answer undefined for every later read.
                delete this[key];
                broke = broke || outer;
                throw err;
            }
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, value });
        },
    });
}
/**
 * Installs `key` on `inst`'s prototype, computed by `make` on first read and cached there as an own
 * data property. One accessor per constructor rather than one per instance, because an own accessor
 * puts every instance after the first into v8 dictionary mode. The key doubles as the sentinel.
 */
function installLazyProp(inst, key, make, enumerable) {
    const proto = claim(inst, key);
    if (!proto)
        return;
    Object.defineProperty(proto, key, {
        configurable: true,
        get() {
            // Shadowed before computing, so a re-entrant read from a self-referential shape resolves to undefined instead of running the getter again. A data property rather than an accessor: an own accessor is the dictionary-mode transition this exists to avoid.
            const desc = { configurable: true, writable: true, enumerable, value: undefined };
            Object.defineProperty(this, key, desc);
            // a compute that throws leaves the shadow behind, so later reads answer undefined instead of re-throwing; `defineLazy` did the same, and `defineLazyInternal`'s delete-on-catch would cost bytes in every bundle for a case only a throwing user getter reaches
            desc.value = make(this);
            Object.defineProperty(this, key, desc);
            return desc.value;
        },
        set(value) {
            Object.defineProperty(this, key, { configurable: true, writable: true, enumerable, value });
        },
    });
}
/** Marks the thunk `_catch` synthesises for a constant catch value. `Function.length` cannot tell that thunk from a user callback — rest and defaulted parameters both report arity 0 — and a user callback reads `ctx.error`, whose issues only finalize correctly against the caller's per-parse error map. Provenance can say what arity cannot. A plain string key rather than `Symbol.for`, whose call at module scope no bundler can prove pure — the same shape that anchored `urlCanParse` into every build. */
const CONSTANT_CATCH = "~constantCatch";
/** Wraps a constant catch value in a thunk tagged with {@link CONSTANT_CATCH}. */
function constantCatch(value) {
    const fn = () => value;
    fn[CONSTANT_CATCH] = true;
    return fn;
}


/***/ }),

/***/ 7336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p6: () => (/* binding */ date),
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports ZodMiniISODateTime, ZodMiniISODate, ZodMiniISOTime, time, ZodMiniISODuration, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4214);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1863);
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8729);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2417);


const ZodMiniISODateTime = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODateTime", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODateTime */ .Ko.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDateTime */ .G1(ZodMiniISODateTime, params);
}
const ZodMiniISODate = /*@__PURE__*/ _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* .$constructor */ .xI("ZodMiniISODate", (inst, def) => {
    _core_index_js__WEBPACK_IMPORTED_MODULE_1__/* .$ZodISODate */ .v1.init(inst, def);
    _schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .ZodMiniStringFormat */ .zUr.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function date(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_3__/* ._isoDate */ .db(ZodMiniISODate, params);
}
const ZodMiniISOTime = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISOTime", (inst, def) => {
    core.$ZodISOTime.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function time(params) {
    return core._isoTime(ZodMiniISOTime, params);
}
const ZodMiniISODuration = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniISODuration", (inst, def) => {
    core.$ZodISODuration.init(inst, def);
    schemas.ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function duration(params) {
    return core._isoDuration(ZodMiniISODuration, params);
}


/***/ }),

/***/ 2417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zUr: () => (/* binding */ ZodMiniStringFormat),
  YOg: () => (/* binding */ array),
  zMY: () => (/* binding */ schemas_boolean),
  MfU: () => (/* binding */ _catch),
  q0y: () => (/* binding */ describe),
  k5n: () => (/* binding */ _enum),
  Whr: () => (/* binding */ schemas_int),
  euz: () => (/* binding */ literal),
  mIj: () => (/* binding */ meta),
  mee: () => (/* binding */ nullable),
  cl6: () => (/* binding */ nullish),
  aig: () => (/* binding */ number),
  Ikc: () => (/* binding */ object),
  lqM: () => (/* binding */ optional),
  FsL: () => (/* binding */ pipe),
  g1P: () => (/* binding */ record),
  YPB: () => (/* binding */ refine),
  rej: () => (/* binding */ strictObject),
  YjP: () => (/* binding */ string),
  pdi: () => (/* binding */ transform),
  KCZ: () => (/* binding */ union)
});

// UNUSED EXPORTS: ZodMiniAny, ZodMiniArray, ZodMiniBase64, ZodMiniBase64URL, ZodMiniBigInt, ZodMiniBigIntFormat, ZodMiniBoolean, ZodMiniCIDRv4, ZodMiniCIDRv6, ZodMiniCUID, ZodMiniCUID2, ZodMiniCatch, ZodMiniCodec, ZodMiniCreditCard, ZodMiniCustom, ZodMiniCustomStringFormat, ZodMiniDate, ZodMiniDefault, ZodMiniDiscriminatedUnion, ZodMiniE164, ZodMiniEmail, ZodMiniEmoji, ZodMiniEnum, ZodMiniExactOptional, ZodMiniFile, ZodMiniFunction, ZodMiniGUID, ZodMiniIBAN, ZodMiniIPv4, ZodMiniIPv6, ZodMiniIntersection, ZodMiniJWT, ZodMiniKSUID, ZodMiniLazy, ZodMiniLiteral, ZodMiniMAC, ZodMiniMap, ZodMiniNaN, ZodMiniNanoID, ZodMiniNever, ZodMiniNonOptional, ZodMiniNull, ZodMiniNullable, ZodMiniNumber, ZodMiniNumberFormat, ZodMiniObject, ZodMiniOptional, ZodMiniPipe, ZodMiniPrefault, ZodMiniPromise, ZodMiniReadonly, ZodMiniRecord, ZodMiniSet, ZodMiniString, ZodMiniSuccess, ZodMiniSymbol, ZodMiniTemplateLiteral, ZodMiniTransform, ZodMiniTuple, ZodMiniType, ZodMiniULID, ZodMiniURL, ZodMiniUUID, ZodMiniUndefined, ZodMiniUnion, ZodMiniUnknown, ZodMiniVoid, ZodMiniXID, ZodMiniXor, _default, _function, any, base64, base64url, bigint, catchall, check, cidrv4, cidrv6, codec, creditCard, cuid, cuid2, currencyCode, custom, date, discriminatedUnion, e164, email, emoji, exactOptional, exactPartial, extend, file, float32, float64, function, guid, hash, hex, hostname, httpUrl, iban, instanceof, int32, int64, intersection, invertCodec, ipv4, ipv6, json, jwt, keyof, ksuid, lazy, looseObject, looseRecord, mac, map, merge, nan, nanoid, nativeEnum, never, nonoptional, null, omit, partial, partialRecord, pick, prefault, promise, readonly, required, safeExtend, set, stringFormat, stringbool, success, superRefine, symbol, templateLiteral, tuple, uint32, uint64, ulid, undefined, unknown, url, uuid, uuidv4, uuidv6, uuidv7, void, xid, xor

// EXTERNAL MODULE: ../node_modules/zod/v4/core/core.js
var core_core = __nccwpck_require__(4214);
// EXTERNAL MODULE: ../node_modules/zod/v4/core/schemas.js + 2 modules
var schemas = __nccwpck_require__(1863);
// EXTERNAL MODULE: ../node_modules/zod/v4/core/util.js
var core_util = __nccwpck_require__(4633);
// EXTERNAL MODULE: ../node_modules/zod/v4/core/api.js
var api = __nccwpck_require__(8729);
;// CONCATENATED MODULE: ../node_modules/zod/v4/core/errors.js


/* Computing the message eagerly is expensive (pretty-printed JSON of all
 * issues), so defer it until first read. The accessor functions and
 * descriptors are shared across instances to keep error construction
 * cheap; the computed message is cached on the internals object. The
 * setter preserves plain assignment semantics for consumers that
 * overwrite `message`. */
function _getMessage() {
    const internals = this._zod;
    internals.message ?? (internals.message = JSON.stringify(internals.def, core_util/* jsonStringifyReplacer */.k8, 2));
    return internals.message;
}
function _setMessage(value) {
    this._zod.message = value;
}
const _messageDesc = {
    get: _getMessage,
    set: _setMessage,
    enumerable: true,
    configurable: true,
};
const _issuesDesc = { value: undefined, enumerable: false };
/* Prototypes that already carry the lazy `toString`. Seeded with the
 * intrinsics so that `init` on a foreign object — it accepts any object —
 * can never install an accessor onto a prototype we do not own. */
const _installedToString = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
const initializer = (inst, def) => {
    inst.name = "$ZodError";
    // `_zod` is already non-enumerable: $constructor's init defined it with this same descriptor
    _issuesDesc.value = def;
    Object.defineProperty(inst, "issues", _issuesDesc);
    // Clear the shared slot; a retained `value` pins the last error's issues.
    _issuesDesc.value = undefined;
    Object.defineProperty(inst, "message", _messageDesc);
    /* `toString` lives as a non-enumerable lazy getter on the shared
     * prototype; on first access it caches a per-instance closure so
     * detached usage still works. */
    const proto = Object.getPrototypeOf(inst);
    if (!_installedToString.has(proto)) {
        _installedToString.add(proto);
        Object.defineProperty(proto, "toString", {
            configurable: true,
            enumerable: false,
            get() {
                const value = () => this.message;
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
                return value;
            },
            set(value) {
                Object.defineProperty(this, "toString", { value, configurable: true, writable: true });
            },
        });
    }
};
const $ZodError = (0,core_core/* $constructor */.xI)("$ZodError", initializer);
const $ZodRealError = (0,core_core/* $constructor */.xI)("$ZodError", initializer, undefined, {
    Parent: Error,
});
/** Get-or-create `obj[key]` as an own data property. A path segment naming an inherited member
 * ("toString", "constructor") would otherwise read through to the prototype, and assigning
 * "__proto__" would hit the setter instead of creating a key. */
function node(obj, key, make) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) {
        if (key === "__proto__") {
            Object.defineProperty(obj, key, { value: make(), writable: true, enumerable: true, configurable: true });
        }
        else {
            obj[key] = make();
        }
    }
    return obj[key];
}
function flattenError(error, mapper = (issue) => issue.message) {
    const fieldErrors = {};
    const formErrors = [];
    for (const sub of error.issues) {
        if (sub.path.length > 0) {
            node(fieldErrors, sub.path[0], () => []).push(mapper(sub));
        }
        else {
            formErrors.push(mapper(sub));
        }
    }
    return { formErrors, fieldErrors };
}
function formatError(error, mapper = (issue) => issue.message) {
    const fieldErrors = { _errors: [] };
    const processError = (error, path = []) => {
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    fieldErrors._errors.push(mapper(issue));
                }
                else {
                    let curr = fieldErrors;
                    let i = 0;
                    while (i < fullpath.length) {
                        const el = fullpath[i];
                        const terminal = i === fullpath.length - 1;
                        // `_errors` is reserved by this legacy format, so merge a matching path segment into the current node instead of treating its array as a child.
                        if (el === "_errors") {
                            if (terminal)
                                curr._errors.push(mapper(issue));
                            i++;
                            continue;
                        }
                        // A path element may collide with an inherited property name such as
                        // "__proto__" or "constructor". Truthiness checks read the prototype
                        // (so no node is created, then ._errors.push throws), and bracket
                        // assignment of "__proto__" hits the setter instead of creating an
                        // own key. Guard the read with hasOwnProperty and create the node
                        // with defineProperty so any path element becomes a real own key.
                        if (!Object.prototype.hasOwnProperty.call(curr, el)) {
                            Object.defineProperty(curr, el, {
                                value: { _errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        const node = curr[el];
                        if (terminal) {
                            node._errors.push(mapper(issue));
                        }
                        curr = node;
                        i++;
                    }
                }
            }
        }
    };
    processError(error);
    return fieldErrors;
}
function treeifyError(error, mapper = (issue) => issue.message) {
    const result = { errors: [] };
    const processError = (error, path = []) => {
        var _a;
        for (const issue of error.issues) {
            if (issue.code === "invalid_union" && issue.errors.length) {
                // regular union error
                issue.errors.map((issues) => processError({ issues }, [...path, ...issue.path]));
            }
            else if (issue.code === "invalid_key") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else if (issue.code === "invalid_element") {
                processError({ issues: issue.issues }, [...path, ...issue.path]);
            }
            else {
                const fullpath = [...path, ...issue.path];
                if (fullpath.length === 0) {
                    result.errors.push(mapper(issue));
                    continue;
                }
                let curr = result;
                let i = 0;
                while (i < fullpath.length) {
                    const el = fullpath[i];
                    const terminal = i === fullpath.length - 1;
                    if (typeof el === "string") {
                        curr.properties ?? (curr.properties = {});
                        // el may collide with an inherited property name ("__proto__",
                        // "constructor", ...); ??= reads the prototype so the node is never
                        // created and curr.errors.push throws. Guard with hasOwnProperty and
                        // create the node with defineProperty so "__proto__" becomes a real
                        // own key rather than invoking the prototype setter.
                        if (!Object.prototype.hasOwnProperty.call(curr.properties, el)) {
                            Object.defineProperty(curr.properties, el, {
                                value: { errors: [] },
                                enumerable: true,
                                writable: true,
                                configurable: true,
                            });
                        }
                        curr = curr.properties[el];
                    }
                    else {
                        curr.items ?? (curr.items = []);
                        (_a = curr.items)[el] ?? (_a[el] = { errors: [] });
                        curr = curr.items[el];
                    }
                    if (terminal) {
                        curr.errors.push(mapper(issue));
                    }
                    i++;
                }
            }
        }
    };
    processError(error);
    return result;
}
/** Format a ZodError as a human-readable string in the following form.
 *
 * From
 *
 * ```ts
 * ZodError {
 *   issues: [
 *     {
 *       expected: 'string',
 *       code: 'invalid_type',
 *       path: [ 'username' ],
 *       message: 'Invalid input: expected string'
 *     },
 *     {
 *       expected: 'number',
 *       code: 'invalid_type',
 *       path: [ 'favoriteNumbers', 1 ],
 *       message: 'Invalid input: expected number'
 *     }
 *   ];
 * }
 * ```
 *
 * to
 *
 * ```
 * username
 *   ✖ Expected number, received string at "username
 * favoriteNumbers[0]
 *   ✖ Invalid input: expected number
 * ```
 */
function toDotPath(_path) {
    const segs = [];
    const path = _path.map((seg) => (typeof seg === "object" ? seg.key : seg));
    for (const seg of path) {
        if (typeof seg === "number")
            segs.push(`[${seg}]`);
        else if (typeof seg === "symbol")
            segs.push(`[${JSON.stringify(String(seg))}]`);
        else if (/[^\w$]/.test(seg))
            segs.push(`[${JSON.stringify(seg)}]`);
        else {
            if (segs.length)
                segs.push(".");
            segs.push(seg);
        }
    }
    return segs.join("");
}
function prettifyError(error) {
    const lines = [];
    // sort by path length
    const issues = [...error.issues].sort((a, b) => (a.path ?? []).length - (b.path ?? []).length);
    // Process each issue
    for (const issue of issues) {
        lines.push(`✖ ${issue.message}`);
        if (issue.path?.length)
            lines.push(`  → at ${toDotPath(issue.path)}`);
    }
    // Convert Map to formatted string
    return lines.join("\n");
}

;// CONCATENATED MODULE: ../node_modules/zod/v4/core/parse.js



// Always both keys, so the `_params` read site in `_parse` sees one object shape rather than two.
function finalizeParams(callee, params) {
    return { callee: params?.callee ?? callee, Err: params?.Err };
}
const _parse = (_Err) => {
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
        const result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise) {
            throw new core_core/* $ZodAsyncError */.GT();
        }
        if (result.issues.length) {
            const e = new (_params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, _params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parse = /* @__PURE__*/ _parse($ZodRealError);
const _parseAsync = (_Err) => {
    const fn = async (schema, value, _ctx, params) => {
        const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
        let result = schema._zod.run({ value, issues: [] }, ctx);
        if (result instanceof Promise)
            result = await result;
        if (result.issues.length) {
            const e = new (params?.Err ?? _Err)(result.issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
            core_util/* captureStackTrace */.gx(e, params?.callee ?? fn);
            throw e;
        }
        return result.value;
    };
    return fn;
};
const parseAsync = /* @__PURE__*/ _parseAsync($ZodRealError);
const _safeParse = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: false } : { async: false };
    const result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise) {
        throw new core_core/* $ZodAsyncError */.GT();
    }
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParse = /* @__PURE__*/ _safeParse($ZodRealError);
// the error is built on the first read of `error`: finalizing the issues and constructing the instance is most of a failing parse, and a caller that only branches on `success` never pays it. a getter in the literal keeps this small; the alternative, one shared accessor descriptor plus a hidden state slot, reads ~15% faster but costs ~75 B gzipped in every bundle
function failure(Err, issues, ctx) {
    let error;
    return {
        success: false,
        get error() {
            if (!error) {
                error = new Err(issues.map((iss) => core_util/* finalizeIssue */.iR(iss, ctx, core_core/* config */.$W())));
                // finalizeIssue drops `input`, so the built error holds nothing; keeping the raw issues past this point pins the parsed value for the life of the result
                issues = undefined;
                ctx = undefined;
            }
            return error;
        },
        set error(e) {
            error = e;
            // a replacement makes the getter's branch unreachable, so the captures have to go here too
            issues = undefined;
            ctx = undefined;
        },
    };
}
const _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, async: true } : { async: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length ? failure(_Err, result.issues, ctx) : { success: true, data: result.value };
};
const safeParseAsync = /* @__PURE__*/ _safeParseAsync($ZodRealError);
// registry mirrors of the compiler's sentinels, so this module never imports the compiler
const COMPILE_INVALID = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.invalid")));
const COMPILE_FALLBACK = /* @__PURE__ */ (/* unused pure expression or super */ null && (Symbol.for("zod.compile.fallback")));
// Deliberately tiny, because v8 will not inline a body carrying the fallback's object literals and throw. Everything that is not the compiled happy path lives in validateFallback, and that split is worth ~35% on a compiled schema.
const validate = ((schema, value, _ctx) => {
    const validator = schema._zod.bag.validator;
    if (validator !== undefined) {
        if (validator(value) !== COMPILE_INVALID)
            return true;
        // a definite sentinel means the runtime would reject, so skip the re-parse; a ctx can still change the answer
        if (validator.definite === true && _ctx === undefined)
            return false;
    }
    return validateFallback(schema, value, _ctx);
});
function validateFallback(schema, value, _ctx) {
    const ctx = _ctx
        ? { ..._ctx, async: false, abortEarly: true }
        : { async: false, abortEarly: true };
    const fallbackRun = schema._zod.bag.fallbackRun;
    let result;
    if (fallbackRun) {
        // skip nested fast paths on the fallback, so user callbacks keep the at-most-twice bound
        ctx[COMPILE_FALLBACK] = true;
        result = fallbackRun({ value, issues: [] }, ctx);
    }
    else {
        result = schema._zod.run({ value, issues: [] }, ctx);
    }
    if (result instanceof Promise) {
        throw new core.$ZodAsyncError();
    }
    return result.issues.length === 0;
}
// no fast path: the compiler keeps async parses on the runtime, because a promise-returning callback that is not declared async compiles to a throw
const validateAsync = async (schema, value, _ctx) => {
    const ctx = _ctx
        ? { ..._ctx, async: true, abortEarly: true }
        : { async: true, abortEarly: true };
    let result = schema._zod.run({ value, issues: [] }, ctx);
    if (result instanceof Promise)
        result = await result;
    return result.issues.length === 0;
};
const _encode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return parse(schema, value, ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const encode = /* @__PURE__*/ _encode($ZodRealError);
const _decode = (_Err) => {
    const parse = _parse(_Err);
    const fn = (schema, value, _ctx, _params) => {
        return parse(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decode = /* @__PURE__*/ _decode($ZodRealError);
const _encodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
        return (await parseAsync(schema, value, ctx, finalizeParams(fn, _params)));
    };
    return fn;
};
const encodeAsync = /* @__PURE__*/ _encodeAsync($ZodRealError);
const _decodeAsync = (_Err) => {
    const parseAsync = _parseAsync(_Err);
    const fn = async (schema, value, _ctx, _params) => {
        return await parseAsync(schema, value, _ctx, finalizeParams(fn, _params));
    };
    return fn;
};
const decodeAsync = /* @__PURE__*/ _decodeAsync($ZodRealError);
const _safeEncode = (_Err) => (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParse(_Err)(schema, value, ctx);
};
const safeEncode = /* @__PURE__*/ _safeEncode($ZodRealError);
const _safeDecode = (_Err) => (schema, value, _ctx) => {
    return _safeParse(_Err)(schema, value, _ctx);
};
const safeDecode = /* @__PURE__*/ _safeDecode($ZodRealError);
const _safeEncodeAsync = (_Err) => async (schema, value, _ctx) => {
    const ctx = _ctx ? { ..._ctx, direction: "backward" } : { direction: "backward" };
    return _safeParseAsync(_Err)(schema, value, ctx);
};
const safeEncodeAsync = /* @__PURE__*/ _safeEncodeAsync($ZodRealError);
const _safeDecodeAsync = (_Err) => async (schema, value, _ctx) => {
    return _safeParseAsync(_Err)(schema, value, _ctx);
};
const safeDecodeAsync = /* @__PURE__*/ _safeDecodeAsync($ZodRealError);

;// CONCATENATED MODULE: ../node_modules/zod/v4/mini/schemas.js




const ZodMiniType = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniType", (inst, def) => {
    if (!inst._zod)
        throw new Error("Uninitialized schema in ZodMiniType.");
    schemas/* $ZodType */.W4.init(inst, def);
    inst.def = def;
    inst.type = def.type;
}, {
    // `with` is an alias for `check`: the same function object, not a wrapper.
    get with() {
        return this.check;
    },
    set with(value) {
        core_util/* own */.qh(this, "with", value);
    },
    parse(data, params) {
        return parse(this, data, params, { callee: this.parse });
    },
    parseAsync(data, params) {
        return parseAsync(this, data, params, { callee: this.parseAsync });
    },
    safeParse(data, params) {
        return safeParse(this, data, params);
    },
    safeParseAsync(data, params) {
        return safeParseAsync(this, data, params);
    },
    check(...checks) {
        const def = this.def;
        return this.clone({
            ...def,
            checks: [
                ...(def.checks ?? []),
                ...checks.map((ch) => typeof ch === "function" ? { _zod: { check: ch, def: { check: "custom" }, onattach: [] } } : ch),
            ],
        }, { parent: true });
    },
    clone(_def, params) {
        return core_util/* clone */.o8(this, _def, params);
    },
    brand() {
        return this;
    },
    register(reg, meta) {
        reg.add(this, meta);
        return this;
    },
    apply(fn, ...args) {
        return args.length === 0 ? fn(this) : fn(this, ...args);
    },
});
const ZodMiniString = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniString", (inst, def) => {
    schemas/* $ZodString */.$v.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function string(params) {
    return api/* _string */.Rl(ZodMiniString, params);
}
const ZodMiniStringFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniStringFormat", (inst, def) => {
    schemas/* $ZodStringFormat */.EY.init(inst, def);
    ZodMiniString.init(inst, def);
});
const ZodMiniEmail = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmail", (inst, def) => {
    core.$ZodEmail.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function email(params) {
    return core._email(ZodMiniEmail, params);
}
const ZodMiniGUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniGUID", (inst, def) => {
    core.$ZodGUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function guid(params) {
    return core._guid(ZodMiniGUID, params);
}
const ZodMiniUUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUUID", (inst, def) => {
    core.$ZodUUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function uuid(params) {
    return core._uuid(ZodMiniUUID, params);
}
// @__NO_SIDE_EFFECTS__
function uuidv4(params) {
    return core._uuidv4(ZodMiniUUID, params);
}
// ZodMiniUUIDv6
// @__NO_SIDE_EFFECTS__
function uuidv6(params) {
    return core._uuidv6(ZodMiniUUID, params);
}
// ZodMiniUUIDv7
// @__NO_SIDE_EFFECTS__
function uuidv7(params) {
    return core._uuidv7(ZodMiniUUID, params);
}
const ZodMiniURL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniURL", (inst, def) => {
    core.$ZodURL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function url(params) {
    return core._url(ZodMiniURL, params);
}
// @__NO_SIDE_EFFECTS__
function httpUrl(params) {
    return core._url(ZodMiniURL, {
        protocol: regexes.httpProtocol,
        hostname: regexes.domain,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEmoji = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniEmoji", (inst, def) => {
    core.$ZodEmoji.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function emoji(params) {
    return core._emoji(ZodMiniEmoji, params);
}
const ZodMiniNanoID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNanoID", (inst, def) => {
    core.$ZodNanoID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nanoid(params) {
    return core._nanoid(ZodMiniNanoID, params);
}
/**
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link ZodMiniCUID2} instead.
 * See https://github.com/paralleldrive/cuid.
 */
const ZodMiniCUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID", (inst, def) => {
    core.$ZodCUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
/**
 * Validates a CUID v1 string.
 *
 * @deprecated CUID v1 is deprecated by its authors due to information leakage
 * (timestamps embedded in the id). Use {@link cuid2 | `z.cuid2()`} instead.
 * See https://github.com/paralleldrive/cuid.
 */
// @__NO_SIDE_EFFECTS__
function cuid(params) {
    return core._cuid(ZodMiniCUID, params);
}
const ZodMiniCUID2 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCUID2", (inst, def) => {
    core.$ZodCUID2.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cuid2(params) {
    return core._cuid2(ZodMiniCUID2, params);
}
const ZodMiniULID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniULID", (inst, def) => {
    core.$ZodULID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ulid(params) {
    return core._ulid(ZodMiniULID, params);
}
const ZodMiniXID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXID", (inst, def) => {
    core.$ZodXID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function xid(params) {
    return core._xid(ZodMiniXID, params);
}
const ZodMiniKSUID = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniKSUID", (inst, def) => {
    core.$ZodKSUID.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ksuid(params) {
    return core._ksuid(ZodMiniKSUID, params);
}
const ZodMiniIPv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv4", (inst, def) => {
    core.$ZodIPv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv4(params) {
    return core._ipv4(ZodMiniIPv4, params);
}
const ZodMiniIPv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIPv6", (inst, def) => {
    core.$ZodIPv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function ipv6(params) {
    return core._ipv6(ZodMiniIPv6, params);
}
const ZodMiniCIDRv4 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv4", (inst, def) => {
    core.$ZodCIDRv4.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv4(params) {
    return core._cidrv4(ZodMiniCIDRv4, params);
}
const ZodMiniCIDRv6 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCIDRv6", (inst, def) => {
    core.$ZodCIDRv6.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function cidrv6(params) {
    return core._cidrv6(ZodMiniCIDRv6, params);
}
const ZodMiniMAC = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMAC", (inst, def) => {
    core.$ZodMAC.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function mac(params) {
    return core._mac(ZodMiniMAC, params);
}
const ZodMiniBase64 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64", (inst, def) => {
    core.$ZodBase64.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function base64(params) {
    return core._base64(ZodMiniBase64, params);
}
const ZodMiniBase64URL = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBase64URL", (inst, def) => {
    core.$ZodBase64URL.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function base64url(params) {
    return core._base64url(ZodMiniBase64URL, params);
}
const ZodMiniE164 = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniE164", (inst, def) => {
    core.$ZodE164.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function e164(params) {
    return core._e164(ZodMiniE164, params);
}
const ZodMiniCreditCard = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCreditCard", (inst, def) => {
    core.$ZodCreditCard.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function creditCard(params) {
    return core._creditCard(ZodMiniCreditCard, params);
}
const ZodMiniIBAN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIBAN", (inst, def) => {
    core.$ZodIBAN.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function iban(params) {
    return core._iban(ZodMiniIBAN, params);
}
const ZodMiniJWT = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniJWT", (inst, def) => {
    core.$ZodJWT.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function jwt(params) {
    return core._jwt(ZodMiniJWT, params);
}
const ZodMiniCustomStringFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCustomStringFormat", (inst, def) => {
    core.$ZodCustomStringFormat.init(inst, def);
    ZodMiniStringFormat.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function stringFormat(format, fnOrRegex, _params = {}) {
    return core._stringFormat(ZodMiniCustomStringFormat, format, fnOrRegex, _params);
}
// @__NO_SIDE_EFFECTS__
function hostname(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hostname", regexes.hostname, _params);
}
// @__NO_SIDE_EFFECTS__
function hex(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "hex", regexes.hex, _params);
}
// @__NO_SIDE_EFFECTS__
function currencyCode(_params) {
    return core._stringFormat(ZodMiniCustomStringFormat, "currency_code", regexes.currencyCode, _params);
}
// @__NO_SIDE_EFFECTS__
function hash(alg, params) {
    const enc = params?.enc ?? "hex";
    const format = `${alg}_${enc}`;
    const regex = core.regexes[format];
    // check for unrecognized format
    if (!regex)
        throw new Error(`Unrecognized hash format: ${format}`);
    return core._stringFormat(ZodMiniCustomStringFormat, format, regex, params);
}
const ZodMiniNumber = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumber", (inst, def) => {
    schemas/* $ZodNumber */.vz.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function number(params) {
    return api/* _number */.F7(ZodMiniNumber, params);
}
const ZodMiniNumberFormat = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNumberFormat", (inst, def) => {
    schemas/* $ZodNumberFormat */.I.init(inst, def);
    ZodMiniNumber.init(inst, def);
});
function schemas_int(params) {
    return api/* _int */.LK(ZodMiniNumberFormat, params);
}
function float32(params) {
    return core._float32(ZodMiniNumberFormat, params);
}
function float64(params) {
    return core._float64(ZodMiniNumberFormat, params);
}
function int32(params) {
    return core._int32(ZodMiniNumberFormat, params);
}
function uint32(params) {
    return core._uint32(ZodMiniNumberFormat, params);
}
const ZodMiniBoolean = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniBoolean", (inst, def) => {
    schemas/* $ZodBoolean */.sF.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function schemas_boolean(params) {
    return api/* _boolean */._L(ZodMiniBoolean, params);
}
const ZodMiniBigInt = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigInt", (inst, def) => {
    core.$ZodBigInt.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function bigint(params) {
    return core._bigint(ZodMiniBigInt, params);
}
const ZodMiniBigIntFormat = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniBigIntFormat", (inst, def) => {
    core.$ZodBigIntFormat.init(inst, def);
    ZodMiniBigInt.init(inst, def);
})));
function int64(params) {
    return core._int64(ZodMiniBigIntFormat, params);
}
function uint64(params) {
    return core._uint64(ZodMiniBigIntFormat, params);
}
const ZodMiniSymbol = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSymbol", (inst, def) => {
    core.$ZodSymbol.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function symbol(params) {
    return core._symbol(ZodMiniSymbol, params);
}
const ZodMiniUndefined = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUndefined", (inst, def) => {
    core.$ZodUndefined.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _undefined(params) {
    return core._undefined(ZodMiniUndefined, params);
}

const ZodMiniNull = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNull", (inst, def) => {
    core.$ZodNull.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _null(params) {
    return core._null(ZodMiniNull, params);
}

const ZodMiniAny = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniAny", (inst, def) => {
    core.$ZodAny.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function any() {
    return core._any(ZodMiniAny);
}
const ZodMiniUnknown = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniUnknown", (inst, def) => {
    core.$ZodUnknown.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function unknown() {
    return core._unknown(ZodMiniUnknown);
}
const ZodMiniNever = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNever", (inst, def) => {
    schemas/* $ZodNever */.Um.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function never(params) {
    return api/* _never */.G8(ZodMiniNever, params);
}
const ZodMiniVoid = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniVoid", (inst, def) => {
    core.$ZodVoid.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _void(params) {
    return core._void(ZodMiniVoid, params);
}

const ZodMiniDate = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDate", (inst, def) => {
    core.$ZodDate.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function date(params) {
    return core._date(ZodMiniDate, params);
}
const ZodMiniArray = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniArray", (inst, def) => {
    schemas/* $ZodArray */.$p.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function array(element, params) {
    return new ZodMiniArray({
        type: "array",
        element: element,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// .keyof
// @__NO_SIDE_EFFECTS__
function keyof(schema) {
    const shape = schema._zod.def.shape;
    return _enum(Object.keys(shape));
}
const ZodMiniObject = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniObject", (inst, def) => {
    schemas/* $ZodObject */.L8.init(inst, def);
    ZodMiniType.init(inst, def);
    core_util/* installLazyProp */.X(inst, "shape", (self) => self._zod.def.shape, false);
});
// @__NO_SIDE_EFFECTS__
function object(shape, params) {
    const def = {
        type: "object",
        shape: shape ?? {},
        ...core_util/* normalizeParams */.A2(params),
    };
    return new ZodMiniObject(def);
}
// strictObject
// @__NO_SIDE_EFFECTS__
function strictObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: never(),
        ...core_util/* normalizeParams */.A2(params),
    });
}
// looseObject
// @__NO_SIDE_EFFECTS__
function looseObject(shape, params) {
    return new ZodMiniObject({
        type: "object",
        shape,
        catchall: unknown(),
        ...util.normalizeParams(params),
    });
}
// object methods
// @__NO_SIDE_EFFECTS__
function extend(schema, shape) {
    return util.extend(schema, shape);
}
// @__NO_SIDE_EFFECTS__
function safeExtend(schema, shape) {
    return util.safeExtend(schema, shape);
}
/**
 * @deprecated Use [`z.extend(A, B.shape)`](https://zod.dev/api?id=extend) instead.
 */
// @__NO_SIDE_EFFECTS__
function merge(a, b) {
    return util.merge(a, b);
}
// @__NO_SIDE_EFFECTS__
function pick(schema, mask) {
    return util.pick(schema, mask);
}
// .omit
// @__NO_SIDE_EFFECTS__
function omit(schema, mask) {
    return util.omit(schema, mask);
}
// @__NO_SIDE_EFFECTS__
function partial(schema, mask) {
    const def = schema._zod.def;
    if (def.type !== "tuple")
        return util.partial(ZodMiniOptional, schema, mask);
    // a refinement was authored against the full arity; partialing would run it on a shorter array
    if (def.checks?.length)
        throw new Error(".partial() cannot be used on tuple schemas containing refinements");
    return util.clone(schema, {
        ...def,
        items: def.items.map((item) => new ZodMiniOptional({ type: "optional", innerType: item })),
    });
}
// @__NO_SIDE_EFFECTS__
function exactPartial(schema, mask) {
    return util.partial(ZodMiniExactOptional, schema, mask, "exactPartial");
}
// @__NO_SIDE_EFFECTS__
function required(schema, mask) {
    return util.required(ZodMiniNonOptional, schema, mask);
}
// @__NO_SIDE_EFFECTS__
function catchall(inst, catchall) {
    // `mergeDefs` rather than a spread: spreading reads `shape`, and resolving it can mint a whole fresh subtree
    return inst.clone(util.mergeDefs(inst._zod.def, { catchall: catchall }));
}
const ZodMiniUnion = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniUnion", (inst, def) => {
    schemas/* $ZodUnion */.cu.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function union(options, params) {
    return new ZodMiniUnion({
        type: "union",
        options: options,
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniXor = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniXor", (inst, def) => {
    ZodMiniUnion.init(inst, def);
    core.$ZodXor.init(inst, def);
})));
/** Creates an exclusive union (XOR) where exactly one option must match.
 * Unlike regular unions that succeed when any option matches, xor fails if
 * zero or more than one option matches the input. */
function xor(options, params) {
    return new ZodMiniXor({
        type: "union",
        options: options,
        inclusive: false,
        ...util.normalizeParams(params),
    });
}
const ZodMiniDiscriminatedUnion = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDiscriminatedUnion", (inst, def) => {
    core.$ZodDiscriminatedUnion.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function discriminatedUnion(discriminator, options, params) {
    return new ZodMiniDiscriminatedUnion({
        type: "union",
        options: options,
        discriminator,
        ...util.normalizeParams(params),
    });
}
const ZodMiniIntersection = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniIntersection", (inst, def) => {
    core.$ZodIntersection.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function intersection(left, right) {
    return new ZodMiniIntersection({
        type: "intersection",
        left: left,
        right: right,
    });
}
const ZodMiniTuple = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTuple", (inst, def) => {
    core.$ZodTuple.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function tuple(items, _paramsOrRest, _params) {
    const hasRest = _paramsOrRest instanceof core.$ZodType;
    const params = hasRest ? _params : _paramsOrRest;
    const rest = hasRest ? _paramsOrRest : null;
    return new ZodMiniTuple({
        type: "tuple",
        items: items,
        rest,
        ...util.normalizeParams(params),
    });
}
const ZodMiniRecord = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniRecord", (inst, def) => {
    schemas/* $ZodRecord */.h.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function record(keyType, valueType, params) {
    // v3-compat: z.record(valueType, params?) — defaults keyType to z.string()
    if (!valueType || !valueType._zod) {
        return new ZodMiniRecord({
            type: "record",
            keyType: string(),
            valueType: keyType,
            ...core_util/* normalizeParams */.A2(valueType),
        });
    }
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...core_util/* normalizeParams */.A2(params),
    });
}
// @__NO_SIDE_EFFECTS__
function partialRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
        partial: true,
    });
}
function looseRecord(keyType, valueType, params) {
    return new ZodMiniRecord({
        type: "record",
        keyType,
        valueType: valueType,
        mode: "loose",
        ...util.normalizeParams(params),
    });
}
const ZodMiniMap = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniMap", (inst, def) => {
    core.$ZodMap.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function map(keyType, valueType, params) {
    return new ZodMiniMap({
        type: "map",
        keyType: keyType,
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSet = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSet", (inst, def) => {
    core.$ZodSet.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function set(valueType, params) {
    return new ZodMiniSet({
        type: "set",
        valueType: valueType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniEnum = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniEnum", (inst, def) => {
    schemas/* $ZodEnum */.VO.init(inst, def);
    ZodMiniType.init(inst, def);
    // reuse the parsed value set so a numeric TS enum's reverse-mapping keys stay out
    inst.options = [...inst._zod.values];
});
// @__NO_SIDE_EFFECTS__
function _enum(values, params) {
    const entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...core_util/* normalizeParams */.A2(params),
    });
}

// @__NO_SIDE_EFFECTS__
/** @deprecated This API has been merged into `z.enum()`. Use `z.enum()` instead.
 *
 * ```ts
 * enum Colors { red, green, blue }
 * z.enum(Colors);
 * ```
 */
function nativeEnum(entries, params) {
    return new ZodMiniEnum({
        type: "enum",
        entries,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLiteral = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniLiteral", (inst, def) => {
    schemas/* $ZodLiteral */.nu.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function literal(value, params) {
    return new ZodMiniLiteral({
        type: "literal",
        values: Array.isArray(value) ? value : [value],
        ...core_util/* normalizeParams */.A2(params),
    });
}
const ZodMiniFile = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFile", (inst, def) => {
    core.$ZodFile.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function file(params) {
    return core._file(ZodMiniFile, params);
}
const ZodMiniTransform = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniTransform", (inst, def) => {
    schemas/* $ZodTransform */.Wc.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function transform(fn) {
    return new ZodMiniTransform({
        type: "transform",
        transform: fn,
    });
}
const ZodMiniOptional = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniOptional", (inst, def) => {
    schemas/* $ZodOptional */.ig.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function optional(innerType) {
    return new ZodMiniOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniExactOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniExactOptional", (inst, def) => {
    core.$ZodExactOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function exactOptional(innerType) {
    return new ZodMiniExactOptional({
        type: "optional",
        innerType: innerType,
    });
}
const ZodMiniNullable = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniNullable", (inst, def) => {
    schemas/* $ZodNullable */.qc.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function nullable(innerType) {
    return new ZodMiniNullable({
        type: "nullable",
        innerType: innerType,
    });
}
// nullish
// @__NO_SIDE_EFFECTS__
function nullish(innerType) {
    return optional(nullable(innerType));
}
const ZodMiniDefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniDefault", (inst, def) => {
    core.$ZodDefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _default(innerType, defaultValue) {
    return new ZodMiniDefault({
        type: "default",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniPrefault = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPrefault", (inst, def) => {
    core.$ZodPrefault.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function prefault(innerType, defaultValue) {
    return new ZodMiniPrefault({
        type: "prefault",
        innerType: innerType,
        get defaultValue() {
            return typeof defaultValue === "function" ? defaultValue() : util.shallowClone(defaultValue);
        },
    });
}
const ZodMiniNonOptional = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNonOptional", (inst, def) => {
    core.$ZodNonOptional.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nonoptional(innerType, params) {
    return new ZodMiniNonOptional({
        type: "nonoptional",
        innerType: innerType,
        ...util.normalizeParams(params),
    });
}
const ZodMiniSuccess = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniSuccess", (inst, def) => {
    core.$ZodSuccess.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function success(innerType) {
    return new ZodMiniSuccess({
        type: "success",
        innerType: innerType,
    });
}
const ZodMiniCatch = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniCatch", (inst, def) => {
    schemas/* $ZodCatch */.t$.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function _catch(innerType, catchValue) {
    return new ZodMiniCatch({
        type: "catch",
        innerType: innerType,
        catchValue: (typeof catchValue === "function" ? catchValue : core_util/* constantCatch */.SS(catchValue)),
    });
}

const ZodMiniNaN = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniNaN", (inst, def) => {
    core.$ZodNaN.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function nan(params) {
    return core._nan(ZodMiniNaN, params);
}
const ZodMiniPipe = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniPipe", (inst, def) => {
    schemas/* $ZodPipe */._m.init(inst, def);
    ZodMiniType.init(inst, def);
});
// @__NO_SIDE_EFFECTS__
function pipe(in_, out) {
    return new ZodMiniPipe({
        type: "pipe",
        in: in_,
        out: out,
    });
}
const ZodMiniCodec = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniCodec", (inst, def) => {
    ZodMiniPipe.init(inst, def);
    core.$ZodCodec.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function codec(in_, out, params) {
    return new ZodMiniCodec({
        type: "pipe",
        in: in_,
        out: out,
        transform: params.decode,
        reverseTransform: params.encode,
    });
}
// @__NO_SIDE_EFFECTS__
function invertCodec(codec) {
    const def = codec._zod.def;
    return new ZodMiniCodec({
        type: "pipe",
        in: def.out,
        out: def.in,
        transform: def.reverseTransform,
        reverseTransform: def.transform,
    });
}
const ZodMiniReadonly = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniReadonly", (inst, def) => {
    core.$ZodReadonly.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function readonly(innerType) {
    return new ZodMiniReadonly({
        type: "readonly",
        innerType: innerType,
    });
}
const ZodMiniTemplateLiteral = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniTemplateLiteral", (inst, def) => {
    core.$ZodTemplateLiteral.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function templateLiteral(parts, params) {
    return new ZodMiniTemplateLiteral({
        type: "template_literal",
        parts,
        ...util.normalizeParams(params),
    });
}
const ZodMiniLazy = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniLazy", (inst, def) => {
    core.$ZodLazy.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// export function lazy<T extends object>(getter: () => T): T {
//   return util.createTransparentProxy<T>(getter);
// }
// @__NO_SIDE_EFFECTS__
function _lazy(getter) {
    return new ZodMiniLazy({
        type: "lazy",
        getter: getter,
    });
}

const ZodMiniPromise = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniPromise", (inst, def) => {
    core.$ZodPromise.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function promise(innerType) {
    return new ZodMiniPromise({
        type: "promise",
        innerType: innerType,
    });
}
const ZodMiniCustom = /*@__PURE__*/ core_core/* $constructor */.xI("ZodMiniCustom", (inst, def) => {
    schemas/* $ZodCustom */.b0.init(inst, def);
    ZodMiniType.init(inst, def);
});
// custom checks
// @__NO_SIDE_EFFECTS__
function check(fn, params) {
    const ch = new core.$ZodCheck({
        check: "custom",
        ...util.normalizeParams(params),
    });
    ch._zod.check = fn;
    return ch;
}
// ZodCustom custom schema
// @__NO_SIDE_EFFECTS__
function custom(fn, _params) {
    return core._custom(ZodMiniCustom, fn ?? (() => true), _params);
}
// refine
// @__NO_SIDE_EFFECTS__
function refine(fn, _params = {}) {
    return api/* _refine */.fU(ZodMiniCustom, fn, _params);
}
// superRefine
// @__NO_SIDE_EFFECTS__
function superRefine(fn, params) {
    return core._superRefine(fn, params);
}
// Re-export describe and meta from core
const describe = api/* describe */.q0;
const meta = api/* meta */.mI;
// instanceof
class Class {
    constructor(..._args) { }
}
// @__NO_SIDE_EFFECTS__
function _instanceof(cls, params = {}) {
    const inst = custom((data) => data instanceof cls, params);
    inst._zod.bag.Class = cls;
    // Override check to emit invalid_type instead of custom
    inst._zod.check = (payload) => {
        if (!(payload.value instanceof cls)) {
            payload.issues.push({
                code: "invalid_type",
                expected: cls.name,
                input: payload.value,
                inst,
                path: [...(inst._zod.def.path ?? [])],
            });
        }
    };
    return inst;
}

// stringbool
const stringbool = (...args) => core._stringbool({
    Codec: ZodMiniCodec,
    Boolean: ZodMiniBoolean,
    String: ZodMiniString,
}, ...args);
// @__NO_SIDE_EFFECTS__
function json() {
    const jsonSchema = _lazy(() => {
        return union([string(), number(), schemas_boolean(), _null(), array(jsonSchema), record(string(), jsonSchema)]);
    });
    return jsonSchema;
}
const ZodMiniFunction = /*@__PURE__*/ (/* unused pure expression or super */ null && (core.$constructor("ZodMiniFunction", (inst, def) => {
    core.$ZodFunction.init(inst, def);
    ZodMiniType.init(inst, def);
})));
// @__NO_SIDE_EFFECTS__
function _function(params) {
    return new ZodMiniFunction({
        type: "function",
        input: Array.isArray(params?.input) ? tuple(params?.input) : (params?.input ?? array(unknown())),
        output: params?.output ?? unknown(),
    });
}



/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5067);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 

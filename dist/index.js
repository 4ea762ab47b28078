import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
	2120: (function(module) {
		(function(t, e) {
			module.exports = e();
		})(this, (function() {
			var t = 1e3, e = 6e4, n = 36e5, r = "millisecond", i = "second", s = "minute", u = "hour", a = "day", o = "week", c = "month", f = "quarter", h = "year", d = "date", l = "Invalid Date", $ = /^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/, y = /\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g, M = {
				name: "en",
				weekdays: "Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"),
				months: "January_February_March_April_May_June_July_August_September_October_November_December".split("_"),
				ordinal: function(t) {
					var e = [
						"th",
						"st",
						"nd",
						"rd"
					], n = t % 100;
					return "[" + t + (e[(n - 20) % 10] || e[n] || e[0]) + "]";
				}
			}, m = function(t, e, n) {
				var r = String(t);
				return !r || r.length >= e ? t : "" + Array(e + 1 - r.length).join(n) + t;
			}, v = {
				s: m,
				z: function(t) {
					var e = -t.utcOffset(), n = Math.abs(e), r = Math.floor(n / 60), i = n % 60;
					return (e <= 0 ? "+" : "-") + m(r, 2, "0") + ":" + m(i, 2, "0");
				},
				m: function t(e, n) {
					if (e.date() < n.date()) return -t(n, e);
					var r = 12 * (n.year() - e.year()) + (n.month() - e.month()), i = e.clone().add(r, c), s = n - i < 0, u = e.clone().add(r + (s ? -1 : 1), c);
					return +(-(r + (n - i) / (s ? i - u : u - i)) || 0);
				},
				a: function(t) {
					return t < 0 ? Math.ceil(t) || 0 : Math.floor(t);
				},
				p: function(t) {
					return {
						M: c,
						y: h,
						w: o,
						d: a,
						D: d,
						h: u,
						m: s,
						s: i,
						ms: r,
						Q: f
					}[t] || String(t || "").toLowerCase().replace(/s$/, "");
				},
				u: function(t) {
					return t === void 0;
				}
			}, g = "en", D = {};
			D[g] = M;
			var p = "$isDayjsObject", S = function(t) {
				return t instanceof _ || !(!t || !t[p]);
			}, w = function t(e, n, r) {
				var i;
				if (!e) return g;
				if (typeof e == "string") {
					var s = e.toLowerCase();
					D[s] && (i = s), n && (D[s] = n, i = s);
					var u = e.split("-");
					if (!i && u.length > 1) return t(u[0]);
				} else {
					var a = e.name;
					D[a] = e, i = a;
				}
				return !r && i && (g = i), i || !r && g;
			}, O = function(t, e) {
				if (S(t)) return t.clone();
				var n = typeof e == "object" ? e : {};
				return n.date = t, n.args = arguments, new _(n);
			}, b = v;
			b.l = w, b.i = S, b.w = function(t, e) {
				return O(t, {
					locale: e.$L,
					utc: e.$u,
					x: e.$x,
					$offset: e.$offset
				});
			};
			var _ = function() {
				function M(t) {
					this.$L = w(t.locale, null, !0), this.parse(t), this.$x = this.$x || t.x || {}, this[p] = !0;
				}
				var m = M.prototype;
				return m.parse = function(t) {
					this.$d = function(t) {
						var e = t.date, n = t.utc;
						if (e === null) return new Date(NaN);
						if (b.u(e)) return new Date();
						if (e instanceof Date) return new Date(e);
						if (typeof e == "string" && !/Z$/i.test(e)) {
							var r = e.match($);
							if (r) {
								var i = r[2] - 1 || 0, s = (r[7] || "0").substring(0, 3);
								return n ? new Date(Date.UTC(r[1], i, r[3] || 1, r[4] || 0, r[5] || 0, r[6] || 0, s)) : new Date(r[1], i, r[3] || 1, r[4] || 0, r[5] || 0, r[6] || 0, s);
							}
						}
						return new Date(e);
					}(t), this.init();
				}, m.init = function() {
					var t = this.$d;
					this.$y = t.getFullYear(), this.$M = t.getMonth(), this.$D = t.getDate(), this.$W = t.getDay(), this.$H = t.getHours(), this.$m = t.getMinutes(), this.$s = t.getSeconds(), this.$ms = t.getMilliseconds();
				}, m.$utils = function() {
					return b;
				}, m.isValid = function() {
					return this.$d.toString() !== l;
				}, m.isSame = function(t, e) {
					var n = O(t);
					return this.startOf(e) <= n && n <= this.endOf(e);
				}, m.isAfter = function(t, e) {
					return O(t) < this.startOf(e);
				}, m.isBefore = function(t, e) {
					return this.endOf(e) < O(t);
				}, m.$g = function(t, e, n) {
					return b.u(t) ? this[e] : this.set(n, t);
				}, m.unix = function() {
					return Math.floor(this.valueOf() / 1e3);
				}, m.valueOf = function() {
					return this.$d.getTime();
				}, m.startOf = function(t, e) {
					var n = this, r = !!b.u(e) || e, f = b.p(t), l = function(t, e) {
						var i = b.w(n.$u ? Date.UTC(n.$y, e, t) : new Date(n.$y, e, t), n);
						return r ? i : i.endOf(a);
					}, $ = function(t, e) {
						return b.w(n.toDate()[t].apply(n.toDate("s"), (r ? [
							0,
							0,
							0,
							0
						] : [
							23,
							59,
							59,
							999
						]).slice(e)), n);
					}, y = this.$W, M = this.$M, m = this.$D, v = "set" + (this.$u ? "UTC" : "");
					switch (f) {
						case h: return r ? l(1, 0) : l(31, 11);
						case c: return r ? l(1, M) : l(0, M + 1);
						case o:
							var g = this.$locale().weekStart || 0, D = (y < g ? y + 7 : y) - g;
							return l(r ? m - D : m + (6 - D), M);
						case a:
						case d: return $(v + "Hours", 0);
						case u: return $(v + "Minutes", 1);
						case s: return $(v + "Seconds", 2);
						case i: return $(v + "Milliseconds", 3);
						default: return this.clone();
					}
				}, m.endOf = function(t) {
					return this.startOf(t, !1);
				}, m.$set = function(t, e) {
					var n, o = b.p(t), f = "set" + (this.$u ? "UTC" : ""), l = (n = {}, n[a] = f + "Date", n[d] = f + "Date", n[c] = f + "Month", n[h] = f + "FullYear", n[u] = f + "Hours", n[s] = f + "Minutes", n[i] = f + "Seconds", n[r] = f + "Milliseconds", n)[o], $ = o === a ? this.$D + (e - this.$W) : e;
					if (o === c || o === h) {
						var y = this.clone().set(d, 1);
						y.$d[l]($), y.init(), this.$d = y.set(d, Math.min(this.$D, y.daysInMonth())).$d;
					} else l && this.$d[l]($);
					return this.init(), this;
				}, m.set = function(t, e) {
					return this.clone().$set(t, e);
				}, m.get = function(t) {
					return this[b.p(t)]();
				}, m.add = function(r, f) {
					var d, l = this;
					r = Number(r);
					var $ = b.p(f), y = function(t) {
						var e = O(l);
						return b.w(e.date(e.date() + Math.round(t * r)), l);
					};
					if ($ === c) return this.set(c, this.$M + r);
					if ($ === h) return this.set(h, this.$y + r);
					if ($ === a) return y(1);
					if ($ === o) return y(7);
					var M = (d = {}, d[s] = e, d[u] = n, d[i] = t, d)[$] || 1, m = this.$d.getTime() + r * M;
					return b.w(m, this);
				}, m.subtract = function(t, e) {
					return this.add(-1 * t, e);
				}, m.format = function(t) {
					var e = this, n = this.$locale();
					if (!this.isValid()) return n.invalidDate || l;
					var r = t || "YYYY-MM-DDTHH:mm:ssZ", i = b.z(this), s = this.$H, u = this.$m, a = this.$M, o = n.weekdays, c = n.months, f = n.meridiem, h = function(t, n, i, s) {
						return t && (t[n] || t(e, r)) || i[n].slice(0, s);
					}, d = function(t) {
						return b.s(s % 12 || 12, t, "0");
					}, $ = f || function(t, e, n) {
						var r = t < 12 ? "AM" : "PM";
						return n ? r.toLowerCase() : r;
					};
					return r.replace(y, (function(t, r) {
						return r || function(t) {
							switch (t) {
								case "YY": return String(e.$y).slice(-2);
								case "YYYY": return b.s(e.$y, 4, "0");
								case "M": return a + 1;
								case "MM": return b.s(a + 1, 2, "0");
								case "MMM": return h(n.monthsShort, a, c, 3);
								case "MMMM": return h(c, a);
								case "D": return e.$D;
								case "DD": return b.s(e.$D, 2, "0");
								case "d": return String(e.$W);
								case "dd": return h(n.weekdaysMin, e.$W, o, 2);
								case "ddd": return h(n.weekdaysShort, e.$W, o, 3);
								case "dddd": return o[e.$W];
								case "H": return String(s);
								case "HH": return b.s(s, 2, "0");
								case "h": return d(1);
								case "hh": return d(2);
								case "a": return $(s, u, !0);
								case "A": return $(s, u, !1);
								case "m": return String(u);
								case "mm": return b.s(u, 2, "0");
								case "s": return String(e.$s);
								case "ss": return b.s(e.$s, 2, "0");
								case "SSS": return b.s(e.$ms, 3, "0");
								case "Z": return i;
							}
							return null;
						}(t) || i.replace(":", "");
					}));
				}, m.utcOffset = function() {
					return 15 * -Math.round(this.$d.getTimezoneOffset() / 15);
				}, m.diff = function(r, d, l) {
					var $, y = this, M = b.p(d), m = O(r), v = (m.utcOffset() - this.utcOffset()) * e, g = this - m, D = function() {
						return b.m(y, m);
					};
					switch (M) {
						case h:
							$ = D() / 12;
							break;
						case c:
							$ = D();
							break;
						case f:
							$ = D() / 3;
							break;
						case o:
							$ = (g - v) / 6048e5;
							break;
						case a:
							$ = (g - v) / 864e5;
							break;
						case u:
							$ = g / n;
							break;
						case s:
							$ = g / e;
							break;
						case i:
							$ = g / t;
							break;
						default: $ = g;
					}
					return l ? $ : b.a($);
				}, m.daysInMonth = function() {
					return this.endOf(c).$D;
				}, m.$locale = function() {
					return D[this.$L];
				}, m.locale = function(t, e) {
					if (!t) return this.$L;
					var n = this.clone(), r = w(t, e, !0);
					return r && (n.$L = r), n;
				}, m.clone = function() {
					return b.w(this.$d, this);
				}, m.toDate = function() {
					return new Date(this.valueOf());
				}, m.toJSON = function() {
					return this.isValid() ? this.toISOString() : null;
				}, m.toISOString = function() {
					return this.$d.toISOString();
				}, m.toString = function() {
					return this.$d.toUTCString();
				}, M;
			}(), Y = _.prototype;
			return O.prototype = Y, [
				["$ms", r],
				["$s", i],
				["$m", s],
				["$H", u],
				["$W", a],
				["$M", c],
				["$y", h],
				["$D", d]
			].forEach((function(t) {
				Y[t[1]] = function(e) {
					return this.$g(e, t[0], t[1]);
				};
			})), O.extend = function(t, e) {
				return t.$i ||= (t(e, _, O), !0), O;
			}, O.locale = w, O.isDayjs = S, O.unix = function(t) {
				return O(1e3 * t);
			}, O.en = D[g], O.Ls = D, O.p = {}, O;
		}));
	}),
	4665: (function(module) {
		(function(t, i) {
			module.exports = i();
		})(this, (function() {
			var t = "minute", i = /[+-]\d\d(?::?\d\d)?/g, e = /([+-]|\d\d)/g;
			return function(s, f, n) {
				var u = f.prototype;
				n.utc = function(t) {
					return new f({
						date: t,
						utc: !0,
						args: arguments
					});
				}, u.utc = function(i) {
					var e = n(this.toDate(), {
						locale: this.$L,
						utc: !0
					});
					return i ? e.add(this.utcOffset(), t) : e;
				}, u.local = function() {
					return n(this.toDate(), {
						locale: this.$L,
						utc: !1
					});
				};
				var r = u.parse;
				u.parse = function(t) {
					t.utc && (this.$u = !0), this.$utils().u(t.$offset) || (this.$offset = t.$offset), r.call(this, t);
				};
				var o = u.init;
				u.init = function() {
					if (this.$u) {
						var t = this.$d;
						this.$y = t.getUTCFullYear(), this.$M = t.getUTCMonth(), this.$D = t.getUTCDate(), this.$W = t.getUTCDay(), this.$H = t.getUTCHours(), this.$m = t.getUTCMinutes(), this.$s = t.getUTCSeconds(), this.$ms = t.getUTCMilliseconds();
					} else o.call(this);
				};
				var a = u.utcOffset;
				u.utcOffset = function(s, f) {
					var n = this.$utils().u;
					if (n(s)) return this.$u ? 0 : n(this.$offset) ? a.call(this) : this.$offset;
					if (typeof s == "string" && (s = function(t) {
						t === void 0 && (t = "");
						var s = t.match(i);
						if (!s) return null;
						var f = ("" + s[0]).match(e) || [
							"-",
							0,
							0
						], n = f[0], u = 60 * f[1] + +f[2];
						return u === 0 ? 0 : n === "+" ? u : -u;
					}(s), s === null)) return this;
					var u = Math.abs(s) <= 16 ? 60 * s : s;
					if (u === 0) return this.utc(f);
					var r = this.clone();
					if (f) return r.$offset = u, r.$u = !1, r;
					var o = this.$u ? this.toDate().getTimezoneOffset() : -1 * this.utcOffset();
					return (r = this.local().add(u + o, t)).$offset = u, r.$x.$localOffset = o, r;
				};
				var h = u.format;
				u.format = function(t) {
					var i = t || (this.$u ? "YYYY-MM-DDTHH:mm:ss[Z]" : "");
					return h.call(this, i);
				}, u.valueOf = function() {
					var t = this.$utils().u(this.$offset) ? 0 : this.$offset + (this.$x.$localOffset || this.$d.getTimezoneOffset());
					return this.$d.valueOf() - 6e4 * t;
				}, u.isUTC = function() {
					return !!this.$u;
				}, u.toISOString = function() {
					return this.toDate().toISOString();
				}, u.toString = function() {
					return this.toDate().toUTCString();
				};
				var l = u.toDate;
				u.toDate = function(t) {
					return t === "s" && this.$offset ? n(this.format("YYYY-MM-DD HH:mm:ss:SSS")).toDate() : l.call(this);
				};
				var c = u.diff;
				u.diff = function(t, i, e) {
					if (t && this.$u === t.$u) return c.call(this, t, i, e);
					var s = this.local(), f = n(t).local();
					return c.call(s, f, i, e);
				};
			};
		}));
	}),
	2818: ((__unused_webpack_module, exports) => {
		exports.Io = exports.kp = void 0;
		var peq = new Uint32Array(65536);
		var myers_32 = function(a, b) {
			var n = a.length;
			var m = b.length;
			var lst = 1 << n - 1;
			var pv = -1;
			var mv = 0;
			var sc = n;
			var i = n;
			for (; i--;) peq[a.charCodeAt(i)] |= 1 << i;
			for (i = 0; i < m; i++) {
				var eq = peq[b.charCodeAt(i)];
				var xv = eq | mv;
				eq |= (eq & pv) + pv ^ pv;
				mv |= ~(eq | pv);
				pv &= eq;
				mv & lst && sc++;
				pv & lst && sc--;
				mv = mv << 1 | 1;
				pv = pv << 1 | ~(xv | mv);
				mv &= xv;
			}
			i = n;
			for (; i--;) peq[a.charCodeAt(i)] = 0;
			return sc;
		};
		var myers_x = function(b, a) {
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
				for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
				for (var i = 0; i < n; i++) {
					var eq = peq[a.charCodeAt(i)];
					var pb = phc[i / 32 | 0] >>> i & 1;
					var mb = mhc[i / 32 | 0] >>> i & 1;
					var xv = eq | mv_1;
					var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
					var ph = mv_1 | ~(xh | pv_1);
					var mh = pv_1 & xh;
					ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i);
					mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i);
					ph = ph << 1 | pb;
					mh = mh << 1 | mb;
					pv_1 = mh | ~(xv | ph);
					mv_1 = ph & xv;
				}
				for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
			}
			var mv = 0;
			var pv = -1;
			var start = j * 32;
			var vlen = Math.min(32, m - start) + start;
			for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
			var score = m;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv;
				var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
				var ph = mv | ~(xh | pv);
				var mh = pv & xh;
				score += ph >>> m - 1 & 1;
				score -= mh >>> m - 1 & 1;
				ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i);
				mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i);
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv = mh | ~(xv | ph);
				mv = ph & xv;
			}
			for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
			return score;
		};
		var distance = function(a, b) {
			if (a.length < b.length) {
				var tmp = b;
				b = a;
				a = tmp;
			}
			if (b.length === 0) return a.length;
			if (a.length <= 32) return myers_32(a, b);
			return myers_x(a, b);
		};
		exports.Io = distance;
		var closest = function(str, arr) {
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
	}),
	608: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		let utility_1 = __nccwpck_require__(366);
		class Domain {
			constructor(twilio, baseUrl) {
				this.twilio = twilio;
				this.baseUrl = baseUrl;
			}
			absoluteUrl(uri) {
				var result = "";
				if (typeof this.baseUrl == "string") {
					let cleanBaseUrl = (0, utility_1.trim)(this.baseUrl, "/");
					result += cleanBaseUrl;
					result += "/";
				}
				if (typeof uri == "string") {
					uri = (0, utility_1.trim)(uri, "/");
					result === "" && (result += "/");
					result += uri;
				}
				return result;
			}
			request(opts) {
				return this.twilio.request({
					...opts,
					uri: this.absoluteUrl(opts.uri)
				});
			}
		}
		exports.A = Domain;
	}),
	8851: (function(__unused_webpack_module, exports, __nccwpck_require__) {
		var __importDefault = this && this.__importDefault || function(mod) {
			return mod && mod.__esModule ? mod : { default: mod };
		};
		Object.defineProperty(exports, "__esModule", { value: !0 });
		let RestException_1 = __importDefault(__nccwpck_require__(4749));
		class Page {
			constructor(version, response, solution) {
				let payload = this.processResponse(response);
				this._version = version;
				this._payload = payload;
				this._solution = solution;
				this.nextPageUrl = this.getNextPageUrl();
				this.previousPageUrl = this.getPreviousPageUrl();
				this.instances = this.loadInstances(this.loadPage(payload));
			}
			getPreviousPageUrl() {
				if (this._payload.meta && "previous_page_url" in this._payload.meta && this._payload.meta.previous_page_url) return this._payload.meta.previous_page_url;
				if ("previous_page_uri" in this._payload && this._payload.previous_page_uri) return this._version._domain.absoluteUrl(this._payload.previous_page_uri);
			}
			getNextPageUrl() {
				if (this._payload.meta && "next_page_url" in this._payload.meta && this._payload.meta.next_page_url) return this._payload.meta.next_page_url;
				if ("next_page_uri" in this._payload && this._payload.next_page_uri) return this._version._domain.absoluteUrl(this._payload.next_page_uri);
			}
			getInstance(payload) {
				throw Error("Page.get_instance() must be implemented in the derived class");
			}
			loadInstances(resources) {
				let instances = [];
				resources.forEach((resource) => {
					instances.push(this.getInstance(resource));
				});
				return instances;
			}
			nextPage() {
				if (!this.nextPageUrl) return;
				return this._version._domain.twilio.request({
					method: "get",
					uri: this.nextPageUrl
				}).then(function(response) {
					return new this.constructor(this._version, response, this._solution);
				}.bind(this));
			}
			previousPage() {
				if (!this.previousPageUrl) return;
				return this._version._domain.twilio.request({
					method: "get",
					uri: this.previousPageUrl
				}).then(function(response) {
					return new this.constructor(this._version, response, this._solution);
				}.bind(this));
			}
			processResponse(response) {
				if (response.statusCode !== 200) throw new RestException_1.default(response);
				if (typeof response.body == "string") return JSON.parse(response.body);
				return response.body;
			}
			loadPage(payload) {
				if (payload.meta?.key) return payload[payload.meta.key];
				let keys = Object.keys(payload).filter((key) => !Page.META_KEYS.includes(key));
				if (keys.length === 1) return payload[keys[0]];
				for (let key of keys) if (Array.isArray(payload[key])) return payload[key];
				throw Error("Page Records cannot be deserialized");
			}
			forOwn(obj, iteratee) {
				obj = Object(obj);
				for (let [key, val] of Object.entries(obj)) iteratee(val, key, obj);
			}
			toJSON() {
				let clone = {};
				this.forOwn(this, (value, key) => {
					!key.startsWith("_") && typeof value != "function" && (clone[key] = value);
				});
				return clone;
			}
		}
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
			"uri"
		];
		exports.default = Page;
	}),
	4749: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		class RestException extends Error {
			constructor(response) {
				super("[HTTP " + response.statusCode + "] Failed to execute request");
				let body = typeof response.body == "string" ? parseResponseBody(response.body) : response.body;
				this.status = response.statusCode;
				if (body !== null) {
					this.message = body.message;
					this.code = body.code;
					this.moreInfo = body.more_info;
					this.details = body.details;
				} else this.message = "[HTTP " + response.statusCode + "] Failed to execute request";
			}
		}
		exports.default = RestException;
		function parseResponseBody(response_body) {
			let body = null;
			try {
				body = JSON.parse(response_body);
			} catch {
				body = null;
			}
			return body;
		}
	}),
	3112: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		class TwilioServiceException extends Error {
			constructor(response) {
				let body = typeof response.body == "string" ? parseResponseBody(response.body) : response.body;
				let status = body?.status || response.statusCode;
				super(`[HTTP ${status}] ${body?.title || "Failed to execute request"}`);
				this.type = body?.type || "";
				this.title = body?.title || "Failed to execute request";
				this.status = status;
				this.code = body?.code || 0;
				body?.detail && (this.detail = body.detail);
				body?.instance && (this.instance = body.instance);
				body?.errors && (this.errors = body.errors);
			}
			static isRFC9457Response(body) {
				if (!body || typeof body != "object") return !1;
				return typeof body.type == "string" && typeof body.title == "string" && typeof body.status == "number" && typeof body.code == "number";
			}
		}
		exports.default = TwilioServiceException;
		function parseResponseBody(response_body) {
			let body = null;
			try {
				body = JSON.parse(response_body);
			} catch {
				body = null;
			}
			return body;
		}
	}),
	4650: (function(__unused_webpack_module, exports, __nccwpck_require__) {
		var __importDefault = this && this.__importDefault || function(mod) {
			return mod && mod.__esModule ? mod : { default: mod };
		};
		Object.defineProperty(exports, "__esModule", { value: !0 });
		let RestException_1 = __importDefault(__nccwpck_require__(4749));
		let TwilioServiceException_1 = __importDefault(__nccwpck_require__(3112));
		let utility_1 = __nccwpck_require__(366);
		class Version {
			constructor(domain, version) {
				this._domain = domain;
				this._version = version;
			}
			get domain() {
				return this._domain;
			}
			throwException(response) {
				let isResponseBodyString = typeof response.body == "string";
				let body = null;
				if (isResponseBodyString) try {
					body = JSON.parse(response.body);
				} catch {}
				else body = response.body;
				if (TwilioServiceException_1.default.isRFC9457Response(body)) throw new TwilioServiceException_1.default(response);
				throw new RestException_1.default(response);
			}
			absoluteUrl(uri) {
				return this._domain.absoluteUrl(this.relativeUrl(uri));
			}
			relativeUrl(uri) {
				var result = "";
				if (typeof this._version == "string") {
					let version = (0, utility_1.trim)(this._version, "/");
					result += version;
					result += "/";
				}
				if (typeof uri == "string") {
					uri = (0, utility_1.trim)(uri, "/");
					result === "" && (result += "/");
					result += uri;
				}
				return result;
			}
			request(opts) {
				return this._domain.request({
					...opts,
					uri: this.relativeUrl(opts.uri || "")
				});
			}
			create(opts) {
				var qResponse = this.request(opts);
				qResponse = qResponse.then((response) => {
					(response.statusCode < 200 || response.statusCode >= 300) && this.throwException(response);
					if (typeof response.body == "string") return JSON.parse(response.body);
					return response.body;
				});
				return qResponse;
			}
			fetch(opts) {
				var qResponse = this.request(opts);
				qResponse = qResponse.then((response) => {
					(response.statusCode < 200 || response.statusCode >= 400) && this.throwException(response);
					if (typeof response.body == "string") return JSON.parse(response.body);
					return response.body;
				});
				return qResponse;
			}
			page(opts) {
				return this.request(opts);
			}
			update(opts) {
				var qResponse = this.request(opts);
				qResponse = qResponse.then((response) => {
					(response.statusCode < 200 || response.statusCode >= 300) && this.throwException(response);
					if (typeof response.body == "string") return JSON.parse(response.body);
					return response.body;
				});
				return qResponse;
			}
			async patch(opts) {
				let response = await this.request(opts);
				(response.statusCode < 200 || response.statusCode >= 300) && this.throwException(response);
				return typeof response.body == "string" ? JSON.parse(response.body) : response.body;
			}
			remove(opts) {
				let qResponse = this.request(opts);
				qResponse = qResponse.then((response) => {
					(response.statusCode < 200 || response.statusCode >= 300) && this.throwException(response);
					return !0;
				});
				return qResponse;
			}
			createWithResponseInfo(opts) {
				return this.request(opts).then((response) => {
					(response.statusCode < 200 || response.statusCode >= 300) && this.throwException(response);
					let body;
					body = typeof response.body == "string" ? JSON.parse(response.body) : response.body;
					return {
						body,
						statusCode: response.statusCode,
						headers: response.headers
					};
				});
			}
			fetchWithResponseInfo(opts) {
				return this.request(opts).then((response) => {
					(response.statusCode < 200 || response.statusCode >= 400) && this.throwException(response);
					let body;
					body = typeof response.body == "string" ? JSON.parse(response.body) : response.body;
					return {
						body,
						statusCode: response.statusCode,
						headers: response.headers
					};
				});
			}
			updateWithResponseInfo(opts) {
				return this.request(opts).then((response) => {
					(response.statusCode < 200 || response.statusCode >= 300) && this.throwException(response);
					let body;
					body = typeof response.body == "string" ? JSON.parse(response.body) : response.body;
					return {
						body,
						statusCode: response.statusCode,
						headers: response.headers
					};
				});
			}
			async patchWithResponseInfo(opts) {
				let response = await this.request(opts);
				(response.statusCode < 200 || response.statusCode >= 300) && this.throwException(response);
				let body;
				body = typeof response.body == "string" ? JSON.parse(response.body) : response.body;
				return {
					body,
					statusCode: response.statusCode,
					headers: response.headers
				};
			}
			removeWithResponseInfo(opts) {
				return this.request(opts).then((response) => {
					(response.statusCode < 200 || response.statusCode >= 300) && this.throwException(response);
					return {
						body: !0,
						statusCode: response.statusCode,
						headers: response.headers
					};
				});
			}
			readLimits(opts) {
				var limit = opts.limit;
				var pageSize = opts.pageSize;
				if (limit && !Number.isFinite(limit) || limit <= 0) throw TypeError("Parameter limit must be a positive integer");
				if (pageSize && (!Number.isFinite(pageSize) || pageSize <= 0)) throw TypeError("Parameter pageSize must be a positive integer");
				limit && !pageSize && (pageSize = limit);
				return {
					limit,
					pageSize
				};
			}
			setPromiseCallback(operationPromise, callback) {
				typeof callback == "function" && (operationPromise = operationPromise.then((value) => callback(null, value)).catch((error) => callback(error)));
				return operationPromise;
			}
			each(params, callback) {
				if (typeof params == "function") {
					callback = params;
					params = {};
				} else params ||= {};
				params.callback && (callback = params.callback);
				if (callback === void 0) throw Error("Callback function must be provided");
				let done = !1;
				let doneCalled = !1;
				let currentPage = 1;
				let currentResource = 0;
				let limits = {};
				let pPending = !0;
				let pResolve;
				let pReject;
				this._version instanceof Version && (limits = this._version.readLimits({
					limit: params.limit,
					pageSize: params.pageSize
				}));
				function onComplete(error) {
					let unhandledError = error;
					done = !0;
					if (typeof params.done == "function" && !doneCalled) try {
						params.done(unhandledError);
						unhandledError = null;
					} catch (e) {
						unhandledError = e;
					}
					doneCalled = !0;
					if (pPending) {
						unhandledError ? pReject(unhandledError) : pResolve();
						pPending = !1;
					}
				}
				function fetchNextPage(fn) {
					let promise = fn();
					if (promise === void 0) {
						onComplete();
						return;
					}
					promise.then((page) => {
						try {
							page.instances.forEach(function(instance) {
								if (done || params.limit !== void 0 && currentResource >= params.limit) {
									done = !0;
									return !1;
								}
								currentResource++;
								callback?.(instance, onComplete);
							});
						} catch (e) {
							return onComplete(e);
						}
						if (done) onComplete();
						else {
							currentPage++;
							fetchNextPage(page.nextPage.bind(page));
						}
					}).catch(onComplete);
				}
				return new Promise((resolve, reject) => {
					pResolve = resolve;
					pReject = reject;
					fetchNextPage(this.page.bind(this, Object.assign(params, limits)));
				});
			}
			list(params, callback) {
				if (typeof params == "function") {
					callback = params;
					params = {};
				} else params ||= {};
				let allResources = [];
				params.callback = function(resource, done) {
					allResources.push(resource);
					params.limit !== void 0 && allResources.length === params.limit && done();
				};
				let operationPromise = new Promise((resolve, reject) => {
					params.done = function(error) {
						error === void 0 ? resolve(allResources) : reject(error);
					};
				});
				this._version instanceof Version && (operationPromise = this._version.setPromiseCallback(operationPromise, callback));
				this.each(params);
				return operationPromise;
			}
			eachWithHttpInfo(params, callback) {
				if (typeof params == "function") {
					callback = params;
					params = {};
				} else params ||= {};
				params.callback && (callback = params.callback);
				if (callback === void 0) throw Error("Callback function must be provided");
				let done = !1;
				let doneCalled = !1;
				let currentPage = 1;
				let currentResource = 0;
				let limits = {};
				let pPending = !0;
				let pResolve;
				let pReject;
				let firstPageMetadata = null;
				this._version instanceof Version && (limits = this._version.readLimits({
					limit: params.limit,
					pageSize: params.pageSize
				}));
				function onComplete(error) {
					let unhandledError = error;
					done = !0;
					if (typeof params.done == "function" && !doneCalled) try {
						params.done(unhandledError, firstPageMetadata);
						unhandledError = null;
					} catch (e) {
						unhandledError = e;
					}
					doneCalled = !0;
					if (pPending) {
						unhandledError ? pReject(unhandledError) : pResolve({
							body: void 0,
							statusCode: firstPageMetadata.statusCode,
							headers: firstPageMetadata.headers
						});
						pPending = !1;
					}
				}
				function fetchNextPageWithInfo(fn) {
					let promise = fn();
					if (promise == null) {
						if (currentPage === 1) {
							pReject(Error("Page method did not return a Promise"));
							pPending = !1;
						} else onComplete();
						return;
					}
					promise.then((response) => {
						let pageData = response.body === void 0 ? response : response.body;
						currentPage === 1 && !firstPageMetadata && (firstPageMetadata = response.statusCode === void 0 ? {
							statusCode: 200,
							headers: {}
						} : {
							statusCode: response.statusCode,
							headers: response.headers || {}
						});
						typeof pageData == "string" && (pageData = JSON.parse(pageData));
						try {
							pageData.instances.forEach(function(instance) {
								if (done || params.limit !== void 0 && currentResource >= params.limit) {
									done = !0;
									return !1;
								}
								currentResource++;
								callback?.(instance, onComplete);
							});
						} catch (e) {
							return onComplete(e);
						}
						if (done) onComplete();
						else {
							currentPage++;
							let nextPageFn = pageData.nextPage?.bind(pageData);
							nextPageFn ? fetchNextPageWithInfo(nextPageFn) : onComplete();
						}
					}).catch(onComplete);
				}
				return new Promise((resolve, reject) => {
					pResolve = resolve;
					pReject = reject;
					let pageParams = Object.assign({}, params, limits);
					fetchNextPageWithInfo(() => {
						if (typeof this.pageWithHttpInfo == "function") return this.pageWithHttpInfo(pageParams);
						return this.page(pageParams);
					});
				});
			}
			listWithHttpInfo(params, callback) {
				if (typeof params == "function") {
					callback = params;
					params = {};
				} else params ||= {};
				let allResources = [];
				let firstPageMetadata = null;
				params.callback = function(resource, done) {
					allResources.push(resource);
					params.limit !== void 0 && allResources.length === params.limit && done();
				};
				let operationPromise = new Promise((resolve, reject) => {
					params.done = function(error, metadata) {
						metadata && (firstPageMetadata = metadata);
						error === void 0 ? resolve({
							body: allResources,
							statusCode: firstPageMetadata.statusCode,
							headers: firstPageMetadata.headers
						}) : reject(error);
					};
				});
				this._version instanceof Version && (operationPromise = this._version.setPromiseCallback(operationPromise, callback));
				this.eachWithHttpInfo(params);
				return operationPromise;
			}
		}
		exports.default = Version;
	}),
	7005: (function(__unused_webpack_module, exports, __nccwpck_require__) {
		var __importDefault = this && this.__importDefault || function(mod) {
			return mod && mod.__esModule ? mod : { default: mod };
		};
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.iso8601Date = iso8601Date;
		exports.iso8601DateTime = iso8601DateTime;
		exports.rfc2822DateTime = rfc2822DateTime;
		exports.decimal = decimal;
		exports.integer = integer;
		let dayjs_1 = __importDefault(__nccwpck_require__(2120));
		let utc_1 = __importDefault(__nccwpck_require__(4665));
		dayjs_1.default.extend(utc_1.default);
		function iso8601Date(s) {
			return parseDate(s, "YYYY-MM-DD");
		}
		function iso8601DateTime(s) {
			return parseDate(s, "YYYY-MM-DD[T]HH:mm:ss[Z]");
		}
		function rfc2822DateTime(s) {
			return parseDate(s, "ddd, DD MMM YYYY HH:mm:ss [+0000]");
		}
		function decimal(d) {
			return parseNumber(d, parseFloat);
		}
		function integer(i) {
			return parseNumber(i, parseInt);
		}
		function parseDate(s, format) {
			var m = dayjs_1.default.utc(s, format);
			if (m.isValid()) return m.toDate();
			return s;
		}
		function parseNumber(n, parser) {
			var parsed = parser(n);
			if (typeof parsed == "number" && isNaN(parsed)) return n;
			return parsed;
		}
	}),
	8872: (function(__unused_webpack_module, exports, __nccwpck_require__) {
		var __importDefault = this && this.__importDefault || function(mod) {
			return mod && mod.__esModule ? mod : { default: mod };
		};
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.iso8601Date = iso8601Date;
		exports.iso8601DateTime = iso8601DateTime;
		exports.prefixedCollapsibleMap = prefixedCollapsibleMap;
		exports.object = object;
		exports.bool = bool;
		exports.twiml = twiml;
		exports.map = map;
		let dayjs_1 = __importDefault(__nccwpck_require__(2120));
		let utc_1 = __importDefault(__nccwpck_require__(4665));
		dayjs_1.default.extend(utc_1.default);
		function iso8601Date(date) {
			if (!date || !(date instanceof Date)) return date;
			else return dayjs_1.default.utc(date).format("YYYY-MM-DD");
		}
		function iso8601DateTime(date) {
			if (!date || !(date instanceof Date)) return date;
			else return dayjs_1.default.utc(date).format("YYYY-MM-DD[T]HH:mm:ss[Z]");
		}
		function prefixedCollapsibleMap(m, prefix) {
			if (!m || typeof m != "object" || Object.prototype.toString.call(m) !== "[object Object]") return {};
			function flatten(m, result, previous) {
				result ||= {};
				previous ||= [];
				Object.keys(m).forEach((key) => {
					let unionKeys = [...previous];
					unionKeys.includes(key) || unionKeys.push(key);
					typeof m[key] == "object" && Object.prototype.toString.call(m[key]) === "[object Object]" ? flatten(m[key], result, unionKeys) : result[unionKeys.join(".")] = m[key];
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
			if (typeof o == "object") return JSON.stringify(o);
			return o;
		}
		function bool(input) {
			if (typeof input == "string") return input;
			if (typeof input == "boolean" || typeof input == "object" && Object.prototype.toString.call(input) === "[object Boolean]") return input.toString();
			return input;
		}
		function twiml(input) {
			return input.toString();
		}
		function map(input, transform) {
			if (typeof input == "object" && Array.isArray(input)) return input.map((element) => transform(element));
			return input;
		}
	}),
	366: ((__unused_webpack_module, exports) => {
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.trim = void 0;
		exports.isValidPathParam = isValidPathParam;
		let INVALID_PATH_PARAM_CHARS = ["/", "?"];
		let trim = (str, c = "\\s") => str.replace(RegExp(`^([${c}]*)(.*?)([${c}]*)$`), "$2");
		exports.trim = trim;
		function isValidPathParam(param) {
			if (param == null) return !1;
			let paramString = param.toString();
			return INVALID_PATH_PARAM_CHARS.every((invalidChar) => !paramString.includes(invalidChar));
		}
	}),
	2811: (function(__unused_webpack_module, exports, __nccwpck_require__) {
		var __importDefault = this && this.__importDefault || function(mod) {
			return mod && mod.__esModule ? mod : { default: mod };
		};
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.AwsPage = exports.AwsInstance = exports.AwsContextImpl = void 0;
		exports.AwsListInstance = AwsListInstance;
		let util_1 = __nccwpck_require__(9023);
		let Page_1 = __importDefault(__nccwpck_require__(8851));
		let deserialize = __nccwpck_require__(7005);
		__nccwpck_require__(8872);
		let utility_1 = __nccwpck_require__(366);
		class AwsContextImpl {
			constructor(_version, sid) {
				this._version = _version;
				if (!(0, utility_1.isValidPathParam)(sid)) throw Error("Parameter 'sid' is not valid.");
				this._solution = { sid };
				this._uri = `/Credentials/AWS/${sid}`;
			}
			remove(callback) {
				let headers = {};
				let instance = this;
				let operationPromise = instance._version.remove({
					uri: instance._uri,
					method: "delete",
					headers
				});
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			removeWithHttpInfo(callback) {
				let headers = {};
				let instance = this;
				let operationPromise = instance._version.removeWithResponseInfo({
					uri: instance._uri,
					method: "delete",
					headers
				}).then((response) => ({
					...response,
					body: response.statusCode === 204
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			fetch(callback) {
				let headers = {};
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version, operationPromise = operationVersion.fetch({
					uri: instance._uri,
					method: "get",
					headers
				});
				operationPromise = operationPromise.then((payload) => new AwsInstance(operationVersion, payload, instance._solution.sid));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			fetchWithHttpInfo(callback) {
				let headers = {};
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version;
				let operationPromise = operationVersion.fetchWithResponseInfo({
					uri: instance._uri,
					method: "get",
					headers
				}).then((response) => ({
					...response,
					body: new AwsInstance(operationVersion, response.body, instance._solution.sid)
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			update(params, callback) {
				if (params instanceof Function) {
					callback = params;
					params = {};
				} else params ||= {};
				let data = {};
				params.friendlyName !== void 0 && (data.FriendlyName = params.friendlyName);
				let headers = {};
				headers["Content-Type"] = "application/x-www-form-urlencoded";
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version, operationPromise = operationVersion.update({
					uri: instance._uri,
					method: "post",
					data,
					headers
				});
				operationPromise = operationPromise.then((payload) => new AwsInstance(operationVersion, payload, instance._solution.sid));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			updateWithHttpInfo(params, callback) {
				if (params instanceof Function) {
					callback = params;
					params = {};
				} else params ||= {};
				let data = {};
				params.friendlyName !== void 0 && (data.FriendlyName = params.friendlyName);
				let headers = {};
				headers["Content-Type"] = "application/x-www-form-urlencoded";
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version;
				let operationPromise = operationVersion.updateWithResponseInfo({
					uri: instance._uri,
					method: "post",
					data,
					headers
				}).then((response) => ({
					...response,
					body: new AwsInstance(operationVersion, response.body, instance._solution.sid)
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
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
				this._solution = { sid: sid || this.sid };
			}
			get _proxy() {
				this._context = this._context || new AwsContextImpl(this._version, this._solution.sid);
				return this._context;
			}
			remove(callback) {
				return this._proxy.remove(callback);
			}
			removeWithHttpInfo(callback) {
				return this._proxy.removeWithHttpInfo(callback);
			}
			fetch(callback) {
				return this._proxy.fetch(callback);
			}
			fetchWithHttpInfo(callback) {
				return this._proxy.fetchWithHttpInfo(callback);
			}
			update(params, callback) {
				return this._proxy.update(params, callback);
			}
			updateWithHttpInfo(params, callback) {
				return this._proxy.updateWithHttpInfo(params, callback);
			}
			toJSON() {
				return {
					sid: this.sid,
					accountSid: this.accountSid,
					friendlyName: this.friendlyName,
					dateCreated: this.dateCreated,
					dateUpdated: this.dateUpdated,
					url: this.url
				};
			}
			[util_1.inspect.custom](_depth, options) {
				return (0, util_1.inspect)(this.toJSON(), options);
			}
		}
		exports.AwsInstance = AwsInstance;
		function AwsListInstance(version) {
			let instance = ((sid) => instance.get(sid));
			instance.get = function get(sid) {
				return new AwsContextImpl(version, sid);
			};
			instance._version = version;
			instance._solution = {};
			instance._uri = "/Credentials/AWS";
			instance.create = function create(params, callback) {
				if (params == null) throw Error("Required parameter \"params\" missing.");
				if (params.credentials === null || params.credentials === void 0) throw Error("Required parameter \"params['credentials']\" missing.");
				let data = {};
				data.Credentials = params.credentials;
				params.friendlyName !== void 0 && (data.FriendlyName = params.friendlyName);
				params.accountSid !== void 0 && (data.AccountSid = params.accountSid);
				let headers = {};
				headers["Content-Type"] = "application/x-www-form-urlencoded";
				headers.Accept = "application/json";
				let operationVersion = version, operationPromise = operationVersion.create({
					uri: instance._uri,
					method: "post",
					data,
					headers
				});
				operationPromise = operationPromise.then((payload) => new AwsInstance(operationVersion, payload));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			};
			instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
				if (params == null) throw Error("Required parameter \"params\" missing.");
				if (params.credentials === null || params.credentials === void 0) throw Error("Required parameter \"params['credentials']\" missing.");
				let data = {};
				data.Credentials = params.credentials;
				params.friendlyName !== void 0 && (data.FriendlyName = params.friendlyName);
				params.accountSid !== void 0 && (data.AccountSid = params.accountSid);
				let headers = {};
				headers["Content-Type"] = "application/x-www-form-urlencoded";
				headers.Accept = "application/json";
				let operationVersion = version;
				let operationPromise = operationVersion.createWithResponseInfo({
					uri: instance._uri,
					method: "post",
					data,
					headers
				}).then((response) => ({
					...response,
					body: new AwsInstance(operationVersion, response.body)
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			};
			instance.page = function page(params, callback) {
				if (params instanceof Function) {
					callback = params;
					params = {};
				} else params ||= {};
				let data = {};
				params.pageSize !== void 0 && (data.PageSize = params.pageSize);
				params.pageNumber !== void 0 && (data.Page = params.pageNumber);
				params.pageToken !== void 0 && (data.PageToken = params.pageToken);
				let headers = {};
				headers.Accept = "application/json";
				let operationVersion = version, operationPromise = operationVersion.page({
					uri: instance._uri,
					method: "get",
					params: data,
					headers
				});
				operationPromise = operationPromise.then((payload) => new AwsPage(operationVersion, payload, instance._solution));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			};
			instance.each = instance._version.each;
			instance.list = instance._version.list;
			instance.getPage = function getPage(targetUrl, callback) {
				let pagePromise = instance._version._domain.twilio.request({
					method: "get",
					uri: targetUrl
				}).then((payload) => new AwsPage(instance._version, payload, instance._solution));
				pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
				return pagePromise;
			};
			instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
				if (params instanceof Function) {
					callback = params;
					params = {};
				} else params ||= {};
				let data = {};
				params.pageSize !== void 0 && (data.PageSize = params.pageSize);
				params.pageNumber !== void 0 && (data.Page = params.pageNumber);
				params.pageToken !== void 0 && (data.PageToken = params.pageToken);
				let headers = {};
				headers.Accept = "application/json";
				let operationVersion = version;
				let operationPromise = operationVersion.page({
					uri: instance._uri,
					method: "get",
					params: data,
					headers
				}).then((response) => ({
					statusCode: response.statusCode,
					headers: response.headers,
					body: new AwsPage(operationVersion, response, instance._solution)
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			};
			instance.each = instance._version.each;
			instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
			instance.list = instance._version.list;
			instance.listWithHttpInfo = instance._version.listWithHttpInfo;
			instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
				let pagePromise = instance._version._domain.twilio.request({
					method: "get",
					uri: targetUrl
				}).then((response) => ({
					statusCode: response.statusCode,
					headers: response.headers,
					body: new AwsPage(instance._version, response, instance._solution)
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
			constructor(version, response, solution) {
				super(version, response, solution);
			}
			getInstance(payload) {
				return new AwsInstance(this._version, payload);
			}
			[util_1.inspect.custom](depth, options) {
				return (0, util_1.inspect)(this.toJSON(), options);
			}
		}
		exports.AwsPage = AwsPage;
	}),
	8498: (function(__unused_webpack_module, exports, __nccwpck_require__) {
		var __importDefault = this && this.__importDefault || function(mod) {
			return mod && mod.__esModule ? mod : { default: mod };
		};
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.PublicKeyPage = exports.PublicKeyInstance = exports.PublicKeyContextImpl = void 0;
		exports.PublicKeyListInstance = PublicKeyListInstance;
		let util_1 = __nccwpck_require__(9023);
		let Page_1 = __importDefault(__nccwpck_require__(8851));
		let deserialize = __nccwpck_require__(7005);
		__nccwpck_require__(8872);
		let utility_1 = __nccwpck_require__(366);
		class PublicKeyContextImpl {
			constructor(_version, sid) {
				this._version = _version;
				if (!(0, utility_1.isValidPathParam)(sid)) throw Error("Parameter 'sid' is not valid.");
				this._solution = { sid };
				this._uri = `/Credentials/PublicKeys/${sid}`;
			}
			remove(callback) {
				let headers = {};
				let instance = this;
				let operationPromise = instance._version.remove({
					uri: instance._uri,
					method: "delete",
					headers
				});
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			removeWithHttpInfo(callback) {
				let headers = {};
				let instance = this;
				let operationPromise = instance._version.removeWithResponseInfo({
					uri: instance._uri,
					method: "delete",
					headers
				}).then((response) => ({
					...response,
					body: response.statusCode === 204
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			fetch(callback) {
				let headers = {};
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version, operationPromise = operationVersion.fetch({
					uri: instance._uri,
					method: "get",
					headers
				});
				operationPromise = operationPromise.then((payload) => new PublicKeyInstance(operationVersion, payload, instance._solution.sid));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			fetchWithHttpInfo(callback) {
				let headers = {};
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version;
				let operationPromise = operationVersion.fetchWithResponseInfo({
					uri: instance._uri,
					method: "get",
					headers
				}).then((response) => ({
					...response,
					body: new PublicKeyInstance(operationVersion, response.body, instance._solution.sid)
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			update(params, callback) {
				if (params instanceof Function) {
					callback = params;
					params = {};
				} else params ||= {};
				let data = {};
				params.friendlyName !== void 0 && (data.FriendlyName = params.friendlyName);
				let headers = {};
				headers["Content-Type"] = "application/x-www-form-urlencoded";
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version, operationPromise = operationVersion.update({
					uri: instance._uri,
					method: "post",
					data,
					headers
				});
				operationPromise = operationPromise.then((payload) => new PublicKeyInstance(operationVersion, payload, instance._solution.sid));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			updateWithHttpInfo(params, callback) {
				if (params instanceof Function) {
					callback = params;
					params = {};
				} else params ||= {};
				let data = {};
				params.friendlyName !== void 0 && (data.FriendlyName = params.friendlyName);
				let headers = {};
				headers["Content-Type"] = "application/x-www-form-urlencoded";
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version;
				let operationPromise = operationVersion.updateWithResponseInfo({
					uri: instance._uri,
					method: "post",
					data,
					headers
				}).then((response) => ({
					...response,
					body: new PublicKeyInstance(operationVersion, response.body, instance._solution.sid)
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
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
				this._solution = { sid: sid || this.sid };
			}
			get _proxy() {
				this._context = this._context || new PublicKeyContextImpl(this._version, this._solution.sid);
				return this._context;
			}
			remove(callback) {
				return this._proxy.remove(callback);
			}
			removeWithHttpInfo(callback) {
				return this._proxy.removeWithHttpInfo(callback);
			}
			fetch(callback) {
				return this._proxy.fetch(callback);
			}
			fetchWithHttpInfo(callback) {
				return this._proxy.fetchWithHttpInfo(callback);
			}
			update(params, callback) {
				return this._proxy.update(params, callback);
			}
			updateWithHttpInfo(params, callback) {
				return this._proxy.updateWithHttpInfo(params, callback);
			}
			toJSON() {
				return {
					sid: this.sid,
					accountSid: this.accountSid,
					friendlyName: this.friendlyName,
					dateCreated: this.dateCreated,
					dateUpdated: this.dateUpdated,
					url: this.url
				};
			}
			[util_1.inspect.custom](_depth, options) {
				return (0, util_1.inspect)(this.toJSON(), options);
			}
		}
		exports.PublicKeyInstance = PublicKeyInstance;
		function PublicKeyListInstance(version) {
			let instance = ((sid) => instance.get(sid));
			instance.get = function get(sid) {
				return new PublicKeyContextImpl(version, sid);
			};
			instance._version = version;
			instance._solution = {};
			instance._uri = "/Credentials/PublicKeys";
			instance.create = function create(params, callback) {
				if (params == null) throw Error("Required parameter \"params\" missing.");
				if (params.publicKey === null || params.publicKey === void 0) throw Error("Required parameter \"params['publicKey']\" missing.");
				let data = {};
				data.PublicKey = params.publicKey;
				params.friendlyName !== void 0 && (data.FriendlyName = params.friendlyName);
				params.accountSid !== void 0 && (data.AccountSid = params.accountSid);
				let headers = {};
				headers["Content-Type"] = "application/x-www-form-urlencoded";
				headers.Accept = "application/json";
				let operationVersion = version, operationPromise = operationVersion.create({
					uri: instance._uri,
					method: "post",
					data,
					headers
				});
				operationPromise = operationPromise.then((payload) => new PublicKeyInstance(operationVersion, payload));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			};
			instance.createWithHttpInfo = function createWithHttpInfo(params, callback) {
				if (params == null) throw Error("Required parameter \"params\" missing.");
				if (params.publicKey === null || params.publicKey === void 0) throw Error("Required parameter \"params['publicKey']\" missing.");
				let data = {};
				data.PublicKey = params.publicKey;
				params.friendlyName !== void 0 && (data.FriendlyName = params.friendlyName);
				params.accountSid !== void 0 && (data.AccountSid = params.accountSid);
				let headers = {};
				headers["Content-Type"] = "application/x-www-form-urlencoded";
				headers.Accept = "application/json";
				let operationVersion = version;
				let operationPromise = operationVersion.createWithResponseInfo({
					uri: instance._uri,
					method: "post",
					data,
					headers
				}).then((response) => ({
					...response,
					body: new PublicKeyInstance(operationVersion, response.body)
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			};
			instance.page = function page(params, callback) {
				if (params instanceof Function) {
					callback = params;
					params = {};
				} else params ||= {};
				let data = {};
				params.pageSize !== void 0 && (data.PageSize = params.pageSize);
				params.pageNumber !== void 0 && (data.Page = params.pageNumber);
				params.pageToken !== void 0 && (data.PageToken = params.pageToken);
				let headers = {};
				headers.Accept = "application/json";
				let operationVersion = version, operationPromise = operationVersion.page({
					uri: instance._uri,
					method: "get",
					params: data,
					headers
				});
				operationPromise = operationPromise.then((payload) => new PublicKeyPage(operationVersion, payload, instance._solution));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			};
			instance.each = instance._version.each;
			instance.list = instance._version.list;
			instance.getPage = function getPage(targetUrl, callback) {
				let pagePromise = instance._version._domain.twilio.request({
					method: "get",
					uri: targetUrl
				}).then((payload) => new PublicKeyPage(instance._version, payload, instance._solution));
				pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
				return pagePromise;
			};
			instance.pageWithHttpInfo = function pageWithHttpInfo(params, callback) {
				if (params instanceof Function) {
					callback = params;
					params = {};
				} else params ||= {};
				let data = {};
				params.pageSize !== void 0 && (data.PageSize = params.pageSize);
				params.pageNumber !== void 0 && (data.Page = params.pageNumber);
				params.pageToken !== void 0 && (data.PageToken = params.pageToken);
				let headers = {};
				headers.Accept = "application/json";
				let operationVersion = version;
				let operationPromise = operationVersion.page({
					uri: instance._uri,
					method: "get",
					params: data,
					headers
				}).then((response) => ({
					statusCode: response.statusCode,
					headers: response.headers,
					body: new PublicKeyPage(operationVersion, response, instance._solution)
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			};
			instance.each = instance._version.each;
			instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
			instance.list = instance._version.list;
			instance.listWithHttpInfo = instance._version.listWithHttpInfo;
			instance.getPageWithHttpInfo = function getPageWithHttpInfo(targetUrl, callback) {
				let pagePromise = instance._version._domain.twilio.request({
					method: "get",
					uri: targetUrl
				}).then((response) => ({
					statusCode: response.statusCode,
					headers: response.headers,
					body: new PublicKeyPage(instance._version, response, instance._solution)
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
			constructor(version, response, solution) {
				super(version, response, solution);
			}
			getInstance(payload) {
				return new PublicKeyInstance(this._version, payload);
			}
			[util_1.inspect.custom](depth, options) {
				return (0, util_1.inspect)(this.toJSON(), options);
			}
		}
		exports.PublicKeyPage = PublicKeyPage;
	}),
	7580: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		exports.zs = CompositionSettingsListInstance;
		let util_1 = __nccwpck_require__(9023);
		__nccwpck_require__(7005);
		let serialize = __nccwpck_require__(8872);
		class CompositionSettingsContextImpl {
			constructor(_version) {
				this._version = _version;
				this._solution = {};
				this._uri = "/CompositionSettings/Default";
			}
			create(params, callback) {
				if (params == null) throw Error("Required parameter \"params\" missing.");
				if (params.friendlyName === null || params.friendlyName === void 0) throw Error("Required parameter \"params['friendlyName']\" missing.");
				let data = {};
				data.FriendlyName = params.friendlyName;
				params.awsCredentialsSid !== void 0 && (data.AwsCredentialsSid = params.awsCredentialsSid);
				params.encryptionKeySid !== void 0 && (data.EncryptionKeySid = params.encryptionKeySid);
				params.awsS3Url !== void 0 && (data.AwsS3Url = params.awsS3Url);
				params.awsStorageEnabled !== void 0 && (data.AwsStorageEnabled = serialize.bool(params.awsStorageEnabled));
				params.encryptionEnabled !== void 0 && (data.EncryptionEnabled = serialize.bool(params.encryptionEnabled));
				let headers = {};
				headers["Content-Type"] = "application/x-www-form-urlencoded";
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version, operationPromise = operationVersion.create({
					uri: instance._uri,
					method: "post",
					data,
					headers
				});
				operationPromise = operationPromise.then((payload) => new CompositionSettingsInstance(operationVersion, payload));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			createWithHttpInfo(params, callback) {
				if (params == null) throw Error("Required parameter \"params\" missing.");
				if (params.friendlyName === null || params.friendlyName === void 0) throw Error("Required parameter \"params['friendlyName']\" missing.");
				let data = {};
				data.FriendlyName = params.friendlyName;
				params.awsCredentialsSid !== void 0 && (data.AwsCredentialsSid = params.awsCredentialsSid);
				params.encryptionKeySid !== void 0 && (data.EncryptionKeySid = params.encryptionKeySid);
				params.awsS3Url !== void 0 && (data.AwsS3Url = params.awsS3Url);
				params.awsStorageEnabled !== void 0 && (data.AwsStorageEnabled = serialize.bool(params.awsStorageEnabled));
				params.encryptionEnabled !== void 0 && (data.EncryptionEnabled = serialize.bool(params.encryptionEnabled));
				let headers = {};
				headers["Content-Type"] = "application/x-www-form-urlencoded";
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version;
				let operationPromise = operationVersion.createWithResponseInfo({
					uri: instance._uri,
					method: "post",
					data,
					headers
				}).then((response) => ({
					...response,
					body: new CompositionSettingsInstance(operationVersion, response.body)
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			fetch(callback) {
				let headers = {};
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version, operationPromise = operationVersion.fetch({
					uri: instance._uri,
					method: "get",
					headers
				});
				operationPromise = operationPromise.then((payload) => new CompositionSettingsInstance(operationVersion, payload));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			fetchWithHttpInfo(callback) {
				let headers = {};
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version;
				let operationPromise = operationVersion.fetchWithResponseInfo({
					uri: instance._uri,
					method: "get",
					headers
				}).then((response) => ({
					...response,
					body: new CompositionSettingsInstance(operationVersion, response.body)
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			toJSON() {
				return this._solution;
			}
			[util_1.inspect.custom](_depth, options) {
				return (0, util_1.inspect)(this.toJSON(), options);
			}
		}
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
				this._context = this._context || new CompositionSettingsContextImpl(this._version);
				return this._context;
			}
			create(params, callback) {
				return this._proxy.create(params, callback);
			}
			createWithHttpInfo(params, callback) {
				return this._proxy.createWithHttpInfo(params, callback);
			}
			fetch(callback) {
				return this._proxy.fetch(callback);
			}
			fetchWithHttpInfo(callback) {
				return this._proxy.fetchWithHttpInfo(callback);
			}
			toJSON() {
				return {
					accountSid: this.accountSid,
					friendlyName: this.friendlyName,
					awsCredentialsSid: this.awsCredentialsSid,
					awsS3Url: this.awsS3Url,
					awsStorageEnabled: this.awsStorageEnabled,
					encryptionKeySid: this.encryptionKeySid,
					encryptionEnabled: this.encryptionEnabled,
					url: this.url
				};
			}
			[util_1.inspect.custom](_depth, options) {
				return (0, util_1.inspect)(this.toJSON(), options);
			}
		}
		function CompositionSettingsListInstance(version) {
			let instance = (() => instance.get());
			instance.get = function get() {
				return new CompositionSettingsContextImpl(version);
			};
			instance._version = version;
			instance._solution = {};
			instance._uri = "";
			instance.toJSON = function toJSON() {
				return instance._solution;
			};
			instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
				return (0, util_1.inspect)(instance.toJSON(), options);
			};
			return instance;
		}
	}),
	6929: ((__unused_webpack_module, exports, __nccwpck_require__) => {
		exports.wS = RecordingSettingsListInstance;
		let util_1 = __nccwpck_require__(9023);
		__nccwpck_require__(7005);
		let serialize = __nccwpck_require__(8872);
		class RecordingSettingsContextImpl {
			constructor(_version) {
				this._version = _version;
				this._solution = {};
				this._uri = "/RecordingSettings/Default";
			}
			create(params, callback) {
				if (params == null) throw Error("Required parameter \"params\" missing.");
				if (params.friendlyName === null || params.friendlyName === void 0) throw Error("Required parameter \"params['friendlyName']\" missing.");
				let data = {};
				data.FriendlyName = params.friendlyName;
				params.awsCredentialsSid !== void 0 && (data.AwsCredentialsSid = params.awsCredentialsSid);
				params.encryptionKeySid !== void 0 && (data.EncryptionKeySid = params.encryptionKeySid);
				params.awsS3Url !== void 0 && (data.AwsS3Url = params.awsS3Url);
				params.awsStorageEnabled !== void 0 && (data.AwsStorageEnabled = serialize.bool(params.awsStorageEnabled));
				params.encryptionEnabled !== void 0 && (data.EncryptionEnabled = serialize.bool(params.encryptionEnabled));
				let headers = {};
				headers["Content-Type"] = "application/x-www-form-urlencoded";
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version, operationPromise = operationVersion.create({
					uri: instance._uri,
					method: "post",
					data,
					headers
				});
				operationPromise = operationPromise.then((payload) => new RecordingSettingsInstance(operationVersion, payload));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			createWithHttpInfo(params, callback) {
				if (params == null) throw Error("Required parameter \"params\" missing.");
				if (params.friendlyName === null || params.friendlyName === void 0) throw Error("Required parameter \"params['friendlyName']\" missing.");
				let data = {};
				data.FriendlyName = params.friendlyName;
				params.awsCredentialsSid !== void 0 && (data.AwsCredentialsSid = params.awsCredentialsSid);
				params.encryptionKeySid !== void 0 && (data.EncryptionKeySid = params.encryptionKeySid);
				params.awsS3Url !== void 0 && (data.AwsS3Url = params.awsS3Url);
				params.awsStorageEnabled !== void 0 && (data.AwsStorageEnabled = serialize.bool(params.awsStorageEnabled));
				params.encryptionEnabled !== void 0 && (data.EncryptionEnabled = serialize.bool(params.encryptionEnabled));
				let headers = {};
				headers["Content-Type"] = "application/x-www-form-urlencoded";
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version;
				let operationPromise = operationVersion.createWithResponseInfo({
					uri: instance._uri,
					method: "post",
					data,
					headers
				}).then((response) => ({
					...response,
					body: new RecordingSettingsInstance(operationVersion, response.body)
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			fetch(callback) {
				let headers = {};
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version, operationPromise = operationVersion.fetch({
					uri: instance._uri,
					method: "get",
					headers
				});
				operationPromise = operationPromise.then((payload) => new RecordingSettingsInstance(operationVersion, payload));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			fetchWithHttpInfo(callback) {
				let headers = {};
				headers.Accept = "application/json";
				let instance = this;
				let operationVersion = instance._version;
				let operationPromise = operationVersion.fetchWithResponseInfo({
					uri: instance._uri,
					method: "get",
					headers
				}).then((response) => ({
					...response,
					body: new RecordingSettingsInstance(operationVersion, response.body)
				}));
				operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
				return operationPromise;
			}
			toJSON() {
				return this._solution;
			}
			[util_1.inspect.custom](_depth, options) {
				return (0, util_1.inspect)(this.toJSON(), options);
			}
		}
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
				this._context = this._context || new RecordingSettingsContextImpl(this._version);
				return this._context;
			}
			create(params, callback) {
				return this._proxy.create(params, callback);
			}
			createWithHttpInfo(params, callback) {
				return this._proxy.createWithHttpInfo(params, callback);
			}
			fetch(callback) {
				return this._proxy.fetch(callback);
			}
			fetchWithHttpInfo(callback) {
				return this._proxy.fetchWithHttpInfo(callback);
			}
			toJSON() {
				return {
					accountSid: this.accountSid,
					friendlyName: this.friendlyName,
					awsCredentialsSid: this.awsCredentialsSid,
					awsS3Url: this.awsS3Url,
					awsStorageEnabled: this.awsStorageEnabled,
					encryptionKeySid: this.encryptionKeySid,
					encryptionEnabled: this.encryptionEnabled,
					url: this.url
				};
			}
			[util_1.inspect.custom](_depth, options) {
				return (0, util_1.inspect)(this.toJSON(), options);
			}
		}
		function RecordingSettingsListInstance(version) {
			let instance = (() => instance.get());
			instance.get = function get() {
				return new RecordingSettingsContextImpl(version);
			};
			instance._version = version;
			instance._solution = {};
			instance._uri = "";
			instance.toJSON = function toJSON() {
				return instance._solution;
			};
			instance[util_1.inspect.custom] = function inspectImpl(_depth, options) {
				return (0, util_1.inspect)(instance.toJSON(), options);
			};
			return instance;
		}
	}),
	181: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
	}),
	9896: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
	}),
	7598: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
	}),
	3024: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
	}),
	6760: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
	}),
	857: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
	}),
	932: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
	}),
	9023: ((module) => {
		module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
	}),
	9097: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			L1: () => readCredentials,
			WE: () => wrappingOf,
			ZN: () => waysOut
		});
		var _messages_collect_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5827);
		var _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8798);
		var _settings_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2449);
		var _event_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3175);
		var _input_source_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5969);
		function readCredentials(source, needs) {
			let given = chooseSource(source);
			let { key, secret, token } = given;
			let isSkipAsked = (0, _input_source_js__WEBPACK_IMPORTED_MODULE_4__.N9)(source, "on-missing-credentials") === "skip" && needs.mode === "check";
			return (0, _messages_collect_js__WEBPACK_IMPORTED_MODULE_0__.F)({
				choice: () => (0, _input_source_js__WEBPACK_IMPORTED_MODULE_4__.Kf)(source, "on-missing-credentials", ["fail", "skip"]),
				event: () => requireClosedEvent(source.event, [
					key,
					secret,
					token
				].filter(isGiven)),
				credentials: () => {
					if (isGiven(key) || isGiven(secret)) return readKey(given, needs);
					if (isGiven(token)) return readToken(token, needs);
					if (isSkipAsked && (0, _event_js__WEBPACK_IMPORTED_MODULE_3__.LU)(source.event) !== void 0) return;
					throw missingCredentials(source.event, isSkipAsked);
				}
			}).credentials;
		}
		function isGiven({ text }) {
			return text.trim() !== "";
		}
		function chooseSource({ input, env }) {
			let given = (name) => ({
				name,
				text: input(name)
			});
			let inputs = {
				key: given("api-key-sid"),
				secret: given("api-key-secret"),
				token: given("auth-token")
			};
			if (Object.values(inputs).some(isGiven)) return {
				kind: "inputs",
				...inputs
			};
			let inEnv = (name) => ({
				name,
				text: env(name)
			});
			let [key, secret] = [inEnv("TWILIO_API_KEY"), inEnv("TWILIO_API_SECRET")];
			return {
				kind: "environment",
				key,
				secret,
				token: inEnv("TWILIO_AUTH_TOKEN")
			};
		}
		let openToForks = "pull_request_target";
		function requireClosedEvent({ name }, given) {
			if (name !== openToForks || given.length === 0) return;
			let fault = `${given.length > 1 ? "are" : "is"} refused on ${openToForks}, because a stranger's policy would be compared with your settings at Twilio`;
			throw (0, _input_source_js__WEBPACK_IMPORTED_MODULE_4__.Gq)(given.map((text) => text.name).join(" and "), fault, "Use the event pull_request.");
		}
		let whyBlank = "A secret is blank if its name is misspelt, or if this job may not read it.";
		function readKey({ kind, key, secret, token }, needs) {
			if (kind === "inputs" && isGiven(token)) throw (0, _input_source_js__WEBPACK_IMPORTED_MODULE_4__.Gq)(token.name, "is given beside an API key", "Give one of the two; the API key is recommended.");
			let [missing, present] = isGiven(key) ? [secret, key] : [key, secret];
			let both = `${whyBlank} Give the SID and the secret of the key.`;
			if (!isGiven(missing)) throw (0, _input_source_js__WEBPACK_IMPORTED_MODULE_4__.Gq)(missing.name, `is blank, and ${present.name} is not`, both);
			let read = (0, _messages_collect_js__WEBPACK_IMPORTED_MODULE_0__.F)({
				user: () => readKeySid(key),
				secret: () => readSecret(secret),
				account: () => readLogin(needs),
				rule: () => requireNoNeedOfToken(needs)
			});
			return {
				kind: "api-key",
				account: read.account,
				user: read.user,
				secret: read.secret
			};
		}
		function readToken(token, { account }) {
			let read = (0, _messages_collect_js__WEBPACK_IMPORTED_MODULE_0__.F)({
				secret: () => readSecret(token),
				account: () => account() ?? refuseMissingSid()
			});
			return {
				kind: "auth-token",
				user: read.account,
				...read
			};
		}
		function readKeySid({ name, text }) {
			let sid = text.trim();
			if (_settings_value_js__WEBPACK_IMPORTED_MODULE_2__.JV.apiKey.test(sid)) return sid;
			let wrapping = wrappingOf(sid);
			let fault = _settings_value_js__WEBPACK_IMPORTED_MODULE_2__.JV.account.test(sid) ? "is an account SID" : "is not an API key SID";
			throw (0, _input_source_js__WEBPACK_IMPORTED_MODULE_4__.Gq)(name, wrapping ? `has ${wrapping}` : fault, "Use the key's SID alone: SK and 32 hex digits.");
		}
		function readSecret({ name, text }) {
			let [secret = "", ...others] = text.split(/[\r\n]+/);
			if (others.some((line) => line !== "")) throw (0, _input_source_js__WEBPACK_IMPORTED_MODULE_4__.Gq)(name, "has several lines", "Store the secret alone, on one line.");
			if (secret.length < 8) throw (0, _input_source_js__WEBPACK_IMPORTED_MODULE_4__.Gq)(name, "is shorter than 8 characters, too short to be masked", "Store the whole secret.");
			let fix = "Store the secret alone, as Twilio showed it.";
			if (Object.values(_settings_value_js__WEBPACK_IMPORTED_MODULE_2__.JV).some((pattern) => pattern.test(secret))) throw (0, _input_source_js__WEBPACK_IMPORTED_MODULE_4__.Gq)(name, "is a SID, not a secret", fix);
			if (/^[\x21-\x7e]+$/.test(secret)) return secret;
			throw (0, _input_source_js__WEBPACK_IMPORTED_MODULE_4__.Gq)(name, (0, _input_source_js__WEBPACK_IMPORTED_MODULE_4__.MO)(secret, "holds blanks or characters no Twilio secret has"), fix);
		}
		function wrappingOf(text) {
			if (/^["'`]|["'`]$/.test(text)) return "quotes around it";
			return /^[A-Za-z_]\w*=/.test(text) ? "a name and = before it" : void 0;
		}
		let waysOut = "Give each account a job with an API key of its own, and set the input `account` to the account's name. Or give account-sid and auth-token of the parent account, which reach all. To check a pull request without credentials, use mode: validate.";
		function readLogin({ account, file, policy }) {
			let given = account();
			if (given !== void 0) return given;
			let accounts = file() === void 0 ? [] : policy().accounts;
			let [only, ...others] = accounts;
			if (only === void 0) return refuseMissingSid();
			if (others.length === 0) return only.account;
			let names = accounts.slice(0, 10).map(({ name }) => name);
			accounts.length > names.length && names.push("\u2026");
			let message = `This step selects ${accounts.length} accounts (${names.join(", ")}), and an API key reaches only its own account.`;
			throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("wrong-account", message, { hint: waysOut });
		}
		function refuseMissingSid() {
			throw (0, _input_source_js__WEBPACK_IMPORTED_MODULE_4__.Gq)("account-sid", "is missing", "Give the SID of the account that the credentials belong to (AC\u2026).");
		}
		function requireNoNeedOfToken({ file }) {
			let rule = file()?.unlistedSubaccounts ?? "ignore";
			if (rule === "ignore") return;
			let fault = `is missing, and unlisted-subaccounts: ${rule} needs it to list all subaccounts`;
			throw (0, _input_source_js__WEBPACK_IMPORTED_MODULE_4__.Gq)("auth-token", fault, "Give the parent's auth-token in place of the API key, or set unlisted-subaccounts: ignore in the policy file.");
		}
		function missingCredentials({ name }, isSkipAsked) {
			let passed = isSkipAsked ? " On this event GitHub passes secrets, so the check is not skipped." : "";
			let why = name === openToForks ? `Use the event pull_request: on ${openToForks} credentials are refused.` : `${whyBlank} On a pull request from a fork or Dependabot, GitHub withholds secrets: see on-missing-credentials.`;
			return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ("missing-credentials", `api-key-sid and api-key-secret are blank.${passed}`, { hint: `${why} To check a policy file without credentials, use mode: validate.` });
		}
	}),
	3175: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			LU: () => whyReadOnly,
			dc: () => whyNoIssue,
			qp: () => applyEvents,
			t5: () => pullRequestToComment
		});
		let applyEvents = [
			"push",
			"schedule",
			"workflow_dispatch",
			"repository_dispatch",
			"release",
			"deployment"
		];
		function whyNoIssue({ name, isOnDefaultBranch, isOnTag }, { isApply }) {
			if (name.startsWith("pull_request")) return "this run is about a pull request";
			if (name === "merge_group") return "this run is about a merge queue";
			return isOnDefaultBranch || isOnTag && isApply ? void 0 : "this run is not on the default branch";
		}
		function pullRequestToComment({ name, pullRequest, base }) {
			if (pullRequest === void 0) return "this run is not about a pull request";
			if (base !== void 0) return pullRequest;
			return `only the event pull_request compares the policy with its base, and this event is ${name}`;
		}
		let withheldFromForks = [
			"pull_request",
			"pull_request_review",
			"pull_request_review_comment"
		];
		let withheldFromDependabot = [
			...withheldFromForks,
			"push",
			"create",
			"deployment",
			"deployment_status"
		];
		function whyReadOnly({ name, isFromFork, isFromDependabot }) {
			if (isFromFork && withheldFromForks.includes(name)) return "GitHub gives a fork's pull request no token that may write";
			if (isFromDependabot && withheldFromDependabot.includes(name)) return "GitHub gives a run of Dependabot a token that may only read, unless the job's permissions allow more";
		}
	}),
	5969: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gq: () => invalid,
			Kf: () => readChoice,
			MO: () => textFault,
			N9: () => inputOrDefault,
			NT: () => defaults,
			nI: () => modes,
			pS: () => readWord
		});
		var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);
		var _messages_likely_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(197);
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(322);
		var _settings_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2449);
		let defaults = {
			mode: "check",
			"fail-on-drift": "true",
			"allow-weakening": "false",
			"expected-plan": "any",
			unmanaged: "warn",
			"verify-references": "true",
			"on-missing-credentials": "fail",
			comment: "never",
			"drift-issue": "false",
			"timeout-seconds": "300"
		};
		function invalid(name, fault, hint) {
			return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid-inputs", `${name} ${fault}.`, { hint });
		}
		function textFault(text, fault = `is ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_3__.hD)(text)}`) {
			let hidden = (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_3__.k_)(text);
			return hidden === void 0 ? fault : `${fault}; the text has ${hidden}`;
		}
		function inputOrDefault({ input }, name) {
			return input(name).trim() || defaults[name];
		}
		function readWord(source, name) {
			let text = inputOrDefault(source, name);
			return (0, _settings_value_js__WEBPACK_IMPORTED_MODULE_2__.yG)(text)?.toString() ?? text;
		}
		function readChoice(source, name, choices) {
			let word = readWord(source, name);
			let choice = choices.find((known) => known === word);
			if (choice !== void 0) return choice;
			let sameLetter = choices.filter((known) => known[0] === word[0]?.toLowerCase());
			let likely = (0, _messages_likely_js__WEBPACK_IMPORTED_MODULE_1__.k)(word, sameLetter);
			let question = likely === void 0 ? "" : `Did you mean ${likely}? `;
			throw invalid(name, textFault(inputOrDefault(source, name)), `${question}Use ${choices.join(" or ")}.`);
		}
		let modes = [
			"check",
			"apply",
			"export",
			"validate"
		];
	}),
	4632: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			sd: () => acceptingValue,
			IX: () => allowsWeakening,
			B9: () => instantOf,
			TL: () => parseInputs
		});
		var iso = __nccwpck_require__(7336);
		var collect = __nccwpck_require__(5827);
		var errors = __nccwpck_require__(8798);
		var messages_text = __nccwpck_require__(322);
		var value = __nccwpck_require__(2449);
		var credentials = __nccwpck_require__(9097);
		var declared_event = __nccwpck_require__(3175);
		var input_source = __nccwpck_require__(5969);
		var messages_likely = __nccwpck_require__(197);
		var settings = __nccwpck_require__(4859);
		var policy = __nccwpck_require__(6541);
		function readAccount(source) {
			let text = source.input("account-sid").trim() || source.env("TWILIO_ACCOUNT_SID").trim();
			if (text === "") return;
			if (value.JV.account.test(text)) return (0, value.ok)(text);
			let fault = (0, input_source.MO)(text, (0, value.Bq)(text, "an account SID"));
			throw (0, input_source.Gq)("account-sid", fault, "Use an account SID: AC and 32 hex digits.");
		}
		function readPolicyFile(source, mode) {
			return mode === "export" || policyPath(source) === "" ? void 0 : source.policy();
		}
		function policyPath(source) {
			return source.input("policy-file").trim();
		}
		function readPolicy(source, { mode, account, file }) {
			let unmanaged = (0, collect.O)(() => readUnmanaged(source));
			return (0, collect.F)({
				account,
				unmanaged,
				settings: () => requireNoOtherSettings(source, mode),
				selection: () => requireFileToSelectFrom(source, mode),
				policy: () => {
					if (mode === "export") return requirePath(source, mode, policy.Wo);
					let whole = file();
					if (mode === "validate") return requirePath(source, mode, whole ?? policy.Wo);
					if (whole !== void 0) return selectAccounts(source, whole);
					let declared = { compositions: readSettings(source) };
					let alone = {
						name: "",
						account: account() ?? "",
						declared,
						waivers: [],
						places: {}
					};
					return {
						...policy.Wo,
						accounts: [alone],
						unmanaged: unmanaged()
					};
				}
			}).policy;
		}
		function readUnmanaged(source) {
			let unmanaged = (0, input_source.Kf)(source, "unmanaged", policy.gO);
			if (policyPath(source) === "" || unmanaged === input_source.NT.unmanaged) return unmanaged;
			let fix = `Write unmanaged: ${unmanaged} into the file.`;
			throw (0, input_source.Gq)("unmanaged", "cannot be given beside policy-file", fix);
		}
		function requireNoOtherSettings(source, mode) {
			let names = settingsGiven(source).map(({ name }) => name).join(", ");
			if (names === "") return;
			let fault = "cannot be given beside";
			let inExport = `${fault} mode: export, which takes the settings from Twilio`;
			if (mode === "export") throw (0, input_source.Gq)(names, inExport, "Leave these inputs out.");
			if (policyPath(source) !== "") throw (0, input_source.Gq)(names, `${fault} policy-file`, "Declare them in the file.");
		}
		function settingsGiven(source) {
			return settings.W0.filter(({ name }) => source.input(name).trim() !== "");
		}
		function requireFileToSelectFrom(source, mode) {
			if (source.input("account").trim() === "") return;
			let fault = "selects from a policy file, and";
			if (mode === "export") throw (0, input_source.Gq)("account", `${fault} export writes one`, "Leave account out in mode: export.");
			if (policyPath(source) === "") throw (0, input_source.Gq)("account", `${fault} there is none`, "Give policy-file, or leave account out.");
		}
		function requirePath(source, mode, policy) {
			if (policyPath(source) !== "") return policy;
			let verb = mode === "export" ? "write" : "check";
			throw (0, input_source.Gq)("policy-file", `is missing in mode: ${mode}`, `Name the file to ${verb}.`);
		}
		function readSelection(source) {
			let text = source.input("account").trim();
			if (text === "") return;
			let names = text.split(/[,\n]/).map((name) => name.trim());
			return new Set(names.filter((name) => name !== ""));
		}
		function selectAccounts(source, policy) {
			let selected = readSelection(source);
			if (selected === void 0) return policy;
			(0, collect.F)({
				names: () => requireKnownNames(selected, policy),
				rule: () => requireAllAccounts(selected, policy)
			});
			return {
				...policy,
				accounts: policy.accounts.filter(({ name }) => selected.has(name))
			};
		}
		function requireKnownNames(selected, { accounts }) {
			if (selected.size === 0) throw (0, input_source.Gq)("account", "names no account", "Name accounts of the policy file, or leave account out to select all accounts.");
			let known = accounts.map(({ name }) => name);
			let all = new Set(known);
			let unknown = [...selected].filter((name) => !all.has(name));
			if (unknown.length === 0) return;
			let fault = `names ${unknown.map(messages_text.hD).join(", ")}, which the policy file does not have`;
			let likely = (0, messages_likely.k)(unknown.join(), known) ?? known[0];
			throw (0, input_source.Gq)("account", (0, input_source.MO)(unknown.join(), fault), `Use names under accounts, such as ${likely}.`);
		}
		function requireAllAccounts(selected, policy) {
			let rule = policy.unlistedSubaccounts;
			if (rule === "ignore" || selected.size >= policy.accounts.length) return;
			throw (0, input_source.Gq)("account", `selects some accounts, and unlisted-subaccounts: ${rule} needs all`, "Leave account out, or set unlisted-subaccounts: ignore in the policy file.");
		}
		function readSettings(source) {
			let found = settingsGiven(source);
			if (found.length > 0) return (0, collect.F)(Object.fromEntries(found.map((row) => [row.name, () => readSetting(source, row)])));
			throw new errors.lZ("invalid-inputs", "No setting is declared, so nothing would be checked.", { hint: `Give policy-file, or at least one of ${settings.W0.map(({ name }) => name).join(", ")}.` });
		}
		function readSetting(source, { name, kind }) {
			let parsed = value.EZ[kind].parse(source.input(name).trim());
			if ("value" in parsed) return parsed.value;
			throw (0, input_source.Gq)(name, (0, input_source.MO)(source.input(name).trim(), parsed.fault), parsed.fix);
		}
		let commentChoices = [
			"never",
			"on-change",
			"always"
		];
		let issueChoices = [
			"false",
			"true",
			"fleet"
		];
		function parseInputs(given) {
			let known = input_source.nI.find((mode) => mode === (0, input_source.N9)(given, "mode"));
			let mode = known ?? "check";
			let source = mode === "validate" ? onlyForValidate(given) : given;
			let account = (0, collect.O)(() => readAccount(source));
			let file = (0, collect.O)(() => readPolicyFile(source, mode));
			let policy = (0, collect.O)(() => readPolicy(source, {
				mode,
				account,
				file
			}));
			let canDoWithout = mode === "check" && source.event.base !== void 0 && source.input("policy-file").trim() !== "";
			let credentialFaults = [];
			return {
				...(0, collect.F)({
					mode: () => readMode(source),
					policy,
					selected: () => readSelection(source),
					failOnDrift: () => readBoolean(source, "fail-on-drift"),
					allowWeakening: () => readPermission(source, file),
					expectedPlan: () => readExpectedPlan(source, known),
					compositionsSince: () => readCompositionsSince(source, mode),
					verifyReferences: () => readBoolean(source, "verify-references"),
					comment: () => (0, input_source.Kf)(source, "comment", commentChoices),
					driftIssue: () => (0, input_source.Kf)(source, "drift-issue", issueChoices),
					timeoutSeconds: () => readTimeout(source),
					credentials: () => {
						if (mode === "validate") return;
						try {
							return (0, credentials.L1)(source, {
								mode,
								account,
								file,
								policy
							});
						} catch (error) {
							if (!canDoWithout) throw error;
							credentialFaults.push(error);
							return;
						}
					}
				}),
				credentialFaults
			};
		}
		let validateInputs = [
			"mode",
			"policy-file",
			"account",
			"allow-weakening",
			"comment",
			"timeout-seconds"
		];
		function onlyForValidate(source) {
			return {
				...source,
				env: () => "",
				input: (name) => {
					if (validateInputs.includes(name)) return source.input(name);
					return name === "expected-plan" ? input_source.NT[name] : "";
				}
			};
		}
		function readMode(source) {
			let mode = (0, input_source.Kf)(source, "mode", input_source.nI);
			let { name } = source.event;
			if (mode !== "apply" || declared_event.qp.includes(name)) return mode;
			let where = name === "" ? "without an event" : `on the event ${(0, messages_text.hD)(name)}`;
			throw new errors.lZ("apply-not-allowed", `apply does not run ${where}.`, { hint: `Run apply on ${declared_event.qp.join(", ")}; use mode: check here.` });
		}
		function readBoolean(source, name) {
			return (0, input_source.Kf)(source, name, ["true", "false"]) === "true";
		}
		let digestPattern = /^sha256:[0-9a-f]{64}$/;
		function readPermission(source, file) {
			let name = "allow-weakening";
			let text = (0, input_source.N9)(source, name);
			let isEverything = (0, value.yG)(text);
			if (isEverything !== void 0) return isEverything ? "everything" : "nothing";
			if (!digestPattern.test(text)) {
				let [, digits] = /^(?:sha256:)?([0-9a-f]{64})$/i.exec(text) ?? [];
				throw (0, input_source.Gq)(name, (0, input_source.MO)(text), digits ? `Use sha256:${digits.toLowerCase()}.` : "Use false, true, or the hash that the refused check prints (sha256: and 64 hex digits).");
			}
			if (source.input("policy-file").trim() === "") throw (0, input_source.Gq)(name, "is the hash of a policy file, and policy-file is blank", "Give policy-file, or use true for settings given as inputs.");
			return text === file()?.file?.hash ? "this-version" : "another-version";
		}
		function allowsWeakening({ allowWeakening }) {
			return allowWeakening === "everything" || allowWeakening === "this-version";
		}
		function acceptingValue({ file }) {
			return file?.hash ?? "true";
		}
		function readExpectedPlan(source, mode) {
			let name = "expected-plan";
			let text = source.input(name).trim();
			if (text === "any") return text;
			if (text === "") throw (0, input_source.Gq)(name, "is given but blank", "The output of the check is missing: make sure that the job of the check is in `needs` and sets this output. Or use any.");
			if (!digestPattern.test(text)) throw (0, input_source.Gq)(name, (0, input_source.MO)(text), "Use any, or the `plan` output of a check (sha256: and 64 hex digits).");
			if (mode !== void 0 && mode !== "apply") throw (0, input_source.Gq)(name, `is given in mode: ${mode}, which applies nothing`, "Leave expected-plan out, or set mode: apply.");
			return text;
		}
		function readTimeout(source) {
			let text = (0, input_source.N9)(source, "timeout-seconds");
			let seconds = /^\d{1,5}$/.test(text) ? Number(text) : 0;
			if (seconds >= 1 && seconds <= 21600) return seconds;
			throw (0, input_source.Gq)("timeout-seconds", (0, input_source.MO)(text), "Use a whole number of seconds from 1 to 21600.");
		}
		let hourMs = 36e5;
		let [shortestMs, longestMs] = [hourMs, 720 * hourMs];
		let Instant = iso.w$({ offset: !0 });
		function readCompositionsSince({ input, now }, mode) {
			let text = input("verify-compositions").trim();
			if (text === "") return;
			return (0, collect.F)({
				mode: () => requireCheck(mode),
				start: () => parseStart(text, now())
			}).start;
		}
		function requireCheck(mode) {
			if (mode === "check") return;
			let fault = `is given in mode: ${mode}, which looks at no composition`;
			throw (0, input_source.Gq)("verify-compositions", fault, "Leave verify-compositions out, or set mode: check.");
		}
		function parseStart(text, now) {
			let spanMs = parseSpan(text);
			let agoMs = spanMs ?? (Instant.safeParse(text).success ? now - Date.parse(text) : NaN);
			if (agoMs >= shortestMs && agoMs <= longestMs) return {
				instant: instantOf(now - agoMs),
				isSpan: spanMs !== void 0
			};
			throw (0, input_source.Gq)("verify-compositions", (0, input_source.MO)(text), "Use a span from 1h to 30d, such as \"48h\" or \"7d\". Or use a start from 1h to 30d ago, such as \"2026-11-23T18:00:00Z\".");
		}
		function instantOf(ms) {
			return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
		}
		function parseSpan(text) {
			let [, count, unit] = /^([1-9]\d{0,2})([hd])$/.exec(text) ?? [];
			return count === void 0 ? void 0 : Number(count) * (unit === "d" ? 24 : 1) * hourMs;
		}
	}),
	6541: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			AY: () => expectedToday,
			H_: () => daysLeft,
			Wo: () => noPolicy,
			YZ: () => replacementSeverities,
			gO: () => severities,
			si: () => maxPolicyBytes
		});
		let maxPolicyBytes = 1048576;
		let severities = [
			"ignore",
			"warn",
			"fail"
		];
		let replacementSeverities = ["warn", "fail"];
		let noPolicy = {
			accounts: [],
			unlistedSubaccounts: "ignore",
			unmanaged: "warn",
			replacements: "warn"
		};
		function daysLeft({ expires }, today) {
			return Math.max(0, (Date.parse(expires) - Date.parse(today)) / 864e5 + 1);
		}
		function expectedToday(policy, resource, today) {
			let all = policy?.declared[resource] ?? {};
			let waived = (policy?.waivers ?? []).filter((waiver) => waiver.resource === resource && daysLeft(waiver, today) > 0).map(({ setting, reason, expires }) => ({
				setting,
				reason,
				expires,
				declared: all[setting] ?? "",
				daysLeft: daysLeft({ expires }, today)
			}));
			let managed = Object.entries(all).filter(([name]) => !waived.some(({ setting }) => setting === name));
			return {
				declared: Object.fromEntries(managed),
				waived
			};
		}
	}),
	4257: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$f: () => refusalByGitHub,
			B6: () => nextRun,
			H1: () => somethingBetween,
			Mj: () => gitHubError,
			W8: () => queryGitHub,
			WN: () => withGitHub,
			kQ: () => readGitHub
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(2417);
		var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(322);
		var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6824);
		var _json_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(9251);
		var _network_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6499);
		var _runner_job_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9590);
		var _transport_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9014);
		let somethingBetween = "Something may be answering in GitHub's place: check the proxy.";
		let nextRun = "The next run writes it.";
		let rules = {
			read: {
				methods: ["GET", "QUERY"],
				maxMiB: 1,
				again: "Run the job again later.",
				otherwise: somethingBetween
			},
			write: {
				methods: [
					"GET",
					"QUERY",
					"POST",
					"PATCH",
					"DELETE"
				],
				maxMiB: 32,
				again: nextRun,
				otherwise: nextRun
			}
		};
		async function withGitHub(purpose, signal, work) {
			let { host, ...address } = readAddress();
			let { methods, maxMiB } = rules[purpose.access];
			let over = new AbortController();
			let { sendOnce, pause } = withinTime((0, _transport_js__WEBPACK_IMPORTED_MODULE_3__.g2)({
				hosts: [host],
				methods,
				maxBodyBytes: maxMiB * 1048576,
				signal: AbortSignal.any([signal, over.signal]),
				hideSecrets: _runner_job_js__WEBPACK_IMPORTED_MODULE_2__.withoutSecrets,
				proxy: _runner_job_js__WEBPACK_IMPORTED_MODULE_2__.proxy(),
				...purpose.isTriedOnce && { retries: 0 }
			}), purpose, signal);
			let send = (call) => sendPatiently(call, sendOnce, pause).catch((error) => {
				throw translateFailure(error, purpose);
			});
			return work({
				purpose,
				...address,
				send,
				pause
			}).finally(() => over.abort());
		}
		function withinTime(transport, { milliseconds, isTriedOnce }, signal) {
			let [leftMs, countedTo] = [milliseconds, 0];
			let sendOnce = async (call) => {
				let start = performance.now();
				if (leftMs <= 0) throw new _network_errors_js__WEBPACK_IMPORTED_MODULE_1__.Az("time", new URL(call.url).host);
				try {
					return await transport({
						...call,
						withinMs: leftMs
					});
				} finally {
					leftMs -= performance.now() - Math.max(start, countedTo);
					countedTo = performance.now();
				}
			};
			let pause = async (ms) => {
				if (isTriedOnce || ms >= leftMs) return !1;
				leftMs -= ms;
				await (0, _transport_js__WEBPACK_IMPORTED_MODULE_3__.DX)(ms, signal);
				return !0;
			};
			return {
				sendOnce,
				pause
			};
		}
		async function sendPatiently(call, send, pause) {
			let repeats = 2;
			let mayRepeat = async (ms) => repeats-- > 0 && await pause(Math.max(ms, 500));
			for (;;) try {
				let answer = await send(call);
				if (answer.status !== 403 || answer.headers["retry-after"] === void 0 || !await mayRepeat((0, _transport_js__WEBPACK_IMPORTED_MODULE_3__.Vs)(answer.headers))) return answer;
			} catch (error) {
				if (!(error instanceof _network_errors_js__WEBPACK_IMPORTED_MODULE_1__.Az && error.phase === "limit" && error.isTransient) || (0, _transport_js__WEBPACK_IMPORTED_MODULE_3__.AD)(call) || !await mayRepeat(error.retryAfterMs)) throw error;
			}
		}
		function readAddress() {
			let token = _runner_job_js__WEBPACK_IMPORTED_MODULE_2__.input("github-token").trim();
			_runner_job_js__WEBPACK_IMPORTED_MODULE_2__.mask(token);
			if (token === "") throw gitHubError("github-token is blank.", "Leave github-token out: by default it is the job's own token.");
			let apiUrl = _runner_job_js__WEBPACK_IMPORTED_MODULE_2__.env("GITHUB_API_URL").replace(/\/$/, "");
			let url = URL.parse(apiUrl);
			if (url?.protocol === "https:") return {
				token,
				repository: _runner_job_js__WEBPACK_IMPORTED_MODULE_2__.evidence().repository,
				apiUrl,
				host: url.host
			};
			throw gitHubError(`GITHUB_API_URL is ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_4__.hD)(apiUrl)}, which is no https URL.`, "The runner sets GITHUB_API_URL: do not set it in the workflow.");
		}
		function gitHubError(message, hint, cause) {
			return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("bad-response", message, {
				hint,
				cause
			});
		}
		async function readGitHub(github, path, accept = "application/vnd.github+json") {
			let url = `${github.apiUrl}/repos/${github.repository}${path}`;
			return bodyOf(await github.send({
				method: "GET",
				url,
				headers: headersOf(github, accept)
			}), github);
		}
		function headersOf({ token }, accept) {
			return {
				accept,
				authorization: `token ${token}`,
				"user-agent": _tool_js__WEBPACK_IMPORTED_MODULE_5__.UU
			};
		}
		let Answered = zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
			data: zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__.L5J()),
			errors: zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
				type: zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
				message: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()
			})))
		});
		let refusals = new Map([
			["FORBIDDEN", 403],
			["INSUFFICIENT_SCOPES", 403],
			["NOT_FOUND", 404]
		]);
		async function queryGitHub(github, query, { variables, schema }) {
			let [owner, repo] = github.repository.split("/");
			let body = JSON.stringify({
				query,
				variables: {
					...variables,
					owner,
					name: repo
				}
			});
			let url = `${github.apiUrl.replace(/\/v3\/?$/, "")}/graphql`;
			let headers = headersOf(github, "application/json");
			for (let waitMs = 500;; waitMs *= 3) {
				let answer = await github.send({
					method: "POST",
					url,
					headers,
					body,
					isQuery: !0
				});
				try {
					return dataIn(answer, github, schema);
				} catch (error) {
					if (waitMs > 1500 || error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ && error.reason === "credentials-rejected" || !await github.pause(waitMs)) throw error;
				}
			}
		}
		function dataIn(answer, github, schema) {
			let { purpose } = github;
			let { data, errors: [error] = [] } = Answered.safeParse((0, _json_js__WEBPACK_IMPORTED_MODULE_7__.q)(bodyOf(answer, github))).data ?? {};
			if (error !== void 0) {
				let status = refusals.get(error.type);
				let message = _runner_job_js__WEBPACK_IMPORTED_MODULE_2__.withoutSecrets(error.message);
				if (status !== void 0) throw refusalByGitHub(status, message, purpose);
				throw gitHubError(`GitHub refused the query: ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_4__.hD)(message)}.`, rules[purpose.access].again);
			}
			let parsed = schema.safeParse(data);
			if (parsed.success) return parsed.data;
			throw gitHubError("GitHub's answer cannot be used.", somethingBetween);
		}
		let Message = zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({ message: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP() });
		function bodyOf(answer, { purpose }) {
			if (answer.status === 200) return answer.body;
			let explanation = Message.safeParse((0, _json_js__WEBPACK_IMPORTED_MODULE_7__.q)(answer.body)).data?.message;
			throw refusalByGitHub(answer.status, explanation, purpose);
		}
		function adviceAboutClosed(explanation, { permission }) {
			let off = permission === "issues" ? "drift-issue: false" : "comment: never";
			if (/archived so is read-only/i.test(explanation)) return `Unarchive the repository, or set ${off}.`;
			return /\bis locked\b/i.test(explanation) ? `Unlock the conversation, or set ${off}.` : void 0;
		}
		function refusalByGitHub(status, explanation, purpose) {
			let { permission, access } = purpose;
			let { again, otherwise } = rules[access];
			if (explanation !== void 0 && /rate limit/i.test(explanation)) return gitHubError(`GitHub asks for fewer requests (${status}).`, again);
			let message = `GitHub answered ${status}${explanation === void 0 ? "" : `: ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_4__.hD)(explanation)}`}.`;
			let closed = status === 403 && access === "write" ? adviceAboutClosed(explanation ?? "", purpose) : void 0;
			if (closed !== void 0) return gitHubError(message, closed);
			let denied = (hint) => new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("credentials-rejected", message, {
				hint,
				refusal: { status }
			});
			if (status === 401) return denied("Correct github-token, or leave github-token out: its default is the job's own token.");
			if (status === 403 || status === 404) return denied(`Give the job \`permissions\` with ${permission}: ${access}${access === "write" ? "; pull requests of forks never have it" : ""}.`);
			return gitHubError(message, status === 410 && access === "write" ? "Issues are disabled in this repository: enable them, or leave drift-issue out." : otherwise);
		}
		function translateFailure(error, { access, milliseconds }) {
			let { again } = rules[access];
			if (error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ) return gitHubError(error.message, again, error);
			if (!(error instanceof _network_errors_js__WEBPACK_IMPORTED_MODULE_1__.Az)) return error;
			let { phase, message, advice } = error;
			if (phase === "time") return gitHubError(`GitHub took longer than ${Math.ceil(milliseconds / 100) / 10} s.`, again, error);
			return gitHubError(message, phase === "not-allowed" ? `The runner sets GITHUB_API_URL: do not set it in the workflow. ${somethingBetween}` : advice ?? again, error);
		}
	}),
	1680: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { m: () => askForReviews });
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2417);
		var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);
		var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9251);
		var _runner_job_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9590);
		var _api_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4257);
		let purpose = {
			permission: "actions",
			access: "read",
			milliseconds: 5e3
		};
		let History = zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			state: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			comment: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),
			user: zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({ login: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP() })),
			environments: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({ name: zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP() }))
		}));
		async function askForReviews({ mode, inputs }, life) {
			if (mode !== "apply" || inputs === void 0) return;
			let run = _runner_job_js__WEBPACK_IMPORTED_MODULE_1__.env("GITHUB_RUN_ID");
			if (!/^\d+$/.test(run)) return {
				state: "unknown",
				why: "This is no run of GitHub Actions."
			};
			try {
				return await (0, _api_js__WEBPACK_IMPORTED_MODULE_2__.WN)(purpose, life.interrupted, (github) => reviewsOf(github, run));
			} catch (error) {
				if (!(error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)) return {
					state: "unknown",
					why: "GitHub's answer cannot be used."
				};
				return {
					state: "unknown",
					why: `${error.message} ${error.hint}`
				};
			}
		}
		async function reviewsOf(github, run) {
			let body = await (0, _api_js__WEBPACK_IMPORTED_MODULE_2__.kQ)(github, `/actions/runs/${run}/approvals`);
			return {
				state: "known",
				reviews: History.parse((0, _json_js__WEBPACK_IMPORTED_MODULE_4__.q)(body)).map(({ state, comment, user, environments }) => ({
					environments: environments.map(({ name }) => name),
					state,
					by: user?.login ?? "",
					comment: comment ?? ""
				}))
			};
		}
	}),
	9251: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { q: () => parseJson });
		function parseJson(text, onKeyTwice = () => void 0) {
			let [value, keys] = [void 0, 0];
			try {
				value = JSON.parse(text);
				keys = keysOf(value);
			} catch {
				return;
			}
			return keys === keysIn(text) ? value : onKeyTwice();
		}
		function keysOf(value) {
			if (typeof value != "object" || !value) return 0;
			let inner = Object.values(value);
			return inner.reduce((sum, member) => sum + keysOf(member), Array.isArray(value) ? 0 : inner.length);
		}
		function keysIn(text) {
			let nextString = /[^"]*"(?:[^"\\]|\\.)*"\s*:?/y;
			let keys = 0;
			for (; nextString.test(text);) text[nextString.lastIndex - 1] === ":" && keys++;
			return keys;
		}
	}),
	6499: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ab: () => isServerFailure,
			Az: () => TransportFailure,
			Qf: () => unusableAnswer,
			Su: () => switchedProtocol,
			V$: () => lateAnswer,
			rd: () => networkFailure,
			vd: () => proxyRefusal
		});
		let stages = {
			"not-allowed": { isLasting: !0 },
			late: {
				isLasting: !0,
				says: "The connection to HOST opened more than 2 s after the settings were read, so the write was not sent",
				todo: "Run the job again. Behind a proxy, find out why the proxy opens connections so slowly."
			},
			runner: {
				says: "This runner could not open a connection to HOST",
				todo: "Raise the runner's limits, or run fewer jobs on it at the same time."
			},
			"proxy-name": {
				says: "The name of the proxy in HTTPS_PROXY leads to no address",
				todo: "Correct the host in HTTPS_PROXY."
			},
			"proxy-connect": {
				says: "The proxy in HTTPS_PROXY does not accept connections",
				todo: "Start the proxy, or correct host and port in HTTPS_PROXY."
			},
			"proxy-tls": {
				isLasting: !0,
				says: "The certificate of the proxy in HTTPS_PROXY cannot be trusted",
				todo: "Set NODE_EXTRA_CA_CERTS to a file with the CA of the proxy's own certificate."
			},
			"proxy-answer": {
				says: "The proxy in HTTPS_PROXY does not answer CONNECT as a proxy does",
				todo: "Check the port and the scheme in HTTPS_PROXY: http:// if the proxy takes plain HTTP, https:// if it takes TLS."
			},
			"proxy-time": { todo: "Check that the proxy runs and is not overloaded." },
			"proxy-refusal": {
				isLasting: !0,
				says: "The proxy in HTTPS_PROXY refused to connect to HOST",
				todo: "Allow the runner to reach HOST through this proxy, or name HOST in NO_PROXY."
			},
			"proxy-login": {
				isLasting: !0,
				says: "The proxy in HTTPS_PROXY wants a login, or refuses the login that it got",
				todo: "Give the proxy's login in HTTPS_PROXY, or correct it."
			},
			"proxy-failure": {
				says: "The proxy in HTTPS_PROXY could not connect to HOST",
				todo: "Check that the proxy can reach HOST. If the runner needs no proxy, name the host in NO_PROXY."
			},
			tls: {
				isLasting: !0,
				says: "The certificate shown for HOST cannot be trusted",
				todo: "Behind a proxy that inspects TLS, set NODE_EXTRA_CA_CERTS to a file with the proxy's CA."
			},
			unusable: {
				isLasting: !0,
				todo: "Check the proxy: something between the runner and HOST may be answering in place of HOST."
			},
			repeated: {
				says: "Something between the runner and HOST repeats answers",
				todo: "Check the proxy, and everything else that inspects traffic."
			},
			name: {
				says: "HOST could not be reached",
				todo: "Check the runner's name server. If the runner needs a proxy, set HTTPS_PROXY."
			},
			connect: {
				says: "HOST could not be reached",
				todo: "Check that the runner's network and firewall let it reach HOST. If it needs a proxy, set HTTPS_PROXY."
			},
			answer: { says: "HOST could not be reached" },
			time: {},
			server: {},
			limit: {}
		};
		class TransportFailure extends Error {
			name = "TransportFailure";
			phase;
			host;
			code;
			isTransient;
			requestId;
			retryAfterMs;
			advice;
			constructor(phase, host, details = {}) {
				let stage = stages[phase];
				let suffix = details.code === void 0 ? "" : ` (${details.code})`;
				let sentence = `${withHost(stage.says ?? "", host)}${suffix}.`;
				super(details.message ?? sentence, { cause: details.cause });
				this.phase = phase;
				this.host = host;
				this.code = details.code;
				this.isTransient = details.isTransient ?? stage.isLasting !== !0;
				this.requestId = details.requestId;
				this.retryAfterMs = details.retryAfterMs ?? 0;
				this.advice = stage.todo && withHost(stage.todo, host);
			}
		}
		function withHost(text, host) {
			return text.replaceAll("HOST", host);
		}
		function unusableAnswer(host, code, fault, cause) {
			return new TransportFailure("unusable", host, {
				message: `${host} answered with ${fault}.`,
				code,
				cause
			});
		}
		function switchedProtocol(host, status = 101) {
			return unusableAnswer(host, "protocol", `another protocol (${status}), which this run did not ask for`);
		}
		let mayBeSentAgain = [408, 425];
		function isServerFailure(status) {
			return status >= 500 || mayBeSentAgain.includes(status);
		}
		function proxyRefusal(host, status) {
			if (!(status > 400 && status < 600)) return new TransportFailure("proxy-answer", host, { code: Number.isSafeInteger(status) ? status : void 0 });
			if (status === 401 || status === 407) return new TransportFailure("proxy-login", host, { code: status });
			let isTransient = isServerFailure(status) || status === 429;
			return new TransportFailure(isTransient ? "proxy-failure" : "proxy-refusal", host, { code: status });
		}
		function lateAnswer(host, ms, phase = "time") {
			let message = `${phase === "time" ? host : "The proxy in HTTPS_PROXY"} did not answer within ${Math.ceil(ms / 100) / 10} s.`;
			return new TransportFailure(phase, host, {
				message,
				code: ms
			});
		}
		function networkFailure(host, cause, isAtProxy) {
			if (cause instanceof TransportFailure) return isAtProxy && cause.phase === "time" ? lateAnswer(host, Number(cause.code), "proxy-time") : cause;
			let code = cause instanceof Error && "code" in cause && typeof cause.code == "string" ? cause.code : "";
			let phase = phaseOf(code);
			let blamed = isAtProxy && phase !== "runner" ? `proxy-${phase}` : phase;
			return new TransportFailure(blamed, host, {
				code: code || void 0,
				cause
			});
		}
		function phaseOf(code) {
			if (/^E(?:MFILE|NFILE|NOBUFS|NOMEM|ADDRNOTAVAIL)$/.test(code)) return "runner";
			if (/CERT|ERR_TLS|UNABLE_TO|SELF_SIGNED/.test(code)) return "tls";
			if (code === "ENOTFOUND" || code.startsWith("EAI_")) return "name";
			return /^E(?:CONNREFUSED|TIMEDOUT|ACCES|PERM|(?:HOST|NET)(?:UNREACH|DOWN))$/.test(code) ? "connect" : "answer";
		}
	}),
	1886: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { g: () => openPace });
		function openPace() {
			let [width, slowedAt] = [32, -Infinity];
			return {
				async pace(items, work) {
					let results = [];
					let left = items.entries();
					let worker = async (_, number) => {
						for (let [at, item] of left) {
							results[at] = await work(item);
							if (number >= width) return;
						}
					};
					await Promise.all(Array.from({ length: width }, worker));
					return results;
				},
				onAnswer({ status, sentAt, at }) {
					if (status !== 429 || sentAt < slowedAt) return;
					slowedAt = at;
					width = Math.max(1, Math.floor(width / 2));
				}
			};
		}
	}),
	6398: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EH: () => missingIn,
			Oz: () => isCurrent,
			cC: () => isInRepository,
			o5: () => checkoutOf
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		var _workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(486);
		function checkoutOf(file, repository, { workspace }) {
			let parts = file.split("/");
			let rootAt = (depth) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace, ...parts.slice(0, depth));
			let depth = parts.findLastIndex((_, at) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(rootAt(at), ".git/")));
			if (depth < 0) return {
				kind: "none",
				root: workspace,
				path: file
			};
			let root = rootAt(depth);
			return {
				kind: isOfOther((0, _workspace_js__WEBPACK_IMPORTED_MODULE_2__.kQ)(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git", "config"), "utf8")) ?? "", repository) ? "other" : "own",
				root,
				path: parts.slice(depth).join("/")
			};
		}
		function isOfOther(config, repository) {
			let names = ["/", ":"].map((mark) => `${mark}${repository}`.toLowerCase());
			let urls = config.toLowerCase().split("\n").map((line) => line.trim()).filter((line) => /^url\b/.test(line));
			let isOwn = (url) => names.some((name) => [
				name,
				`${name}.git`,
				`${name}/`
			].some((end) => url.endsWith(end)));
			return urls.length > 0 && !urls.some(isOwn);
		}
		function isInRepository({ kind, root, path }) {
			if (kind !== "own") return !1;
			let index = (0, _workspace_js__WEBPACK_IMPORTED_MODULE_2__.kQ)(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git", "index")));
			return index === void 0 || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)) || isTracked(path, index);
		}
		function isTracked(path, index) {
			if (index.length < 12 || index.readUInt32BE(4) > 3) return !0;
			let entry = Buffer.from(`${path}\0`);
			let length = Math.min(entry.length - 1, 4095);
			let [nameLength, isExtended] = [4095, 16384];
			for (let at = index.indexOf(entry); at >= 4; at = index.indexOf(entry, at + 1)) {
				let [flags, before] = [index.readUInt16BE(at - 2), index.readUInt16BE(at - 4)];
				if ((flags & (nameLength | isExtended)) === length) return !0;
				if ((before & (nameLength | isExtended)) === (length | isExtended)) return !0;
			}
			return !1;
		}
		function isCurrent({ kind, root }, run) {
			let head = (0, _workspace_js__WEBPACK_IMPORTED_MODULE_2__.kQ)(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, ".git", "HEAD"), "utf8").trim());
			return kind !== "own" || head === void 0 || head === `ref: ${run.ref}` || head === run.commit;
		}
		function missingIn({ kind, root }, path) {
			let isThere = (name) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, name));
			let isSparse = isThere((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(".git", "info", "sparse-checkout"));
			let isWhole = kind === "own" && !isSparse && path !== "" && isThere(path);
			return (name) => isWhole && name !== "" && !isThere(name);
		}
	}),
	247: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			EU: () => claimFiles,
			Ln: () => writeClaimed,
			yc: () => writeNewPolicy
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
		var _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8798);
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(322);
		var _workspace_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(486);
		function claimFiles(paths, { isExport, folders }) {
			let problems = [];
			let attempt = (work) => {
				try {
					return [work()];
				} catch (error) {
					if (!(error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ)) throw error;
					problems.push(error);
					return [];
				}
			};
			let wanted = [
				"report-file",
				"sarif-file",
				...isExport ? ["policy-file"] : []
			].map((input) => ({
				input,
				path: paths[input]
			})).filter(({ path }) => path !== "");
			let [workspace] = wanted.length === 0 ? [] : attempt(() => (0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.id)(folders.workspace));
			let files = workspace ? wanted.flatMap((file) => attempt(() => whileWriting(file, () => judgeFile(file, workspace, folders)))) : [];
			let all = [...files];
			let policyFile = paths["policy-file"];
			!isExport && policyFile !== "" && all.push({
				input: "policy-file",
				path: policyFile,
				real: (0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.Hw)(folders.workspace, policyFile)
			});
			let clashing = new Set();
			for (let [at, file] of all.entries()) for (let other of all.slice(at + 1)) {
				let [path, otherPath] = [file.real, other.real];
				if (!(0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.Dl)(path, otherPath) && !(0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.FK)(path, otherPath) && !(0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.FK)(otherPath, path)) continue;
				clashing.add(file).add(other);
				problems.push(clashError(file, other));
			}
			let claimed = files.filter((file) => !clashing.has(file)).flatMap((file) => attempt(() => whileWriting(file, () => claim(file))));
			return {
				claimed: Object.fromEntries(claimed.map(({ input, real }) => [input, real])),
				problems
			};
		}
		function writeClaimed(path, text) {
			try {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text, { flag: "wx" });
			} catch (error) {
				error instanceof Error && "code" in error && error.code === "EEXIST" || (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { force: !0 });
				throw error;
			}
		}
		function writeNewPolicy(path, text) {
			whileWriting({
				input: "policy-file",
				path
			}, () => writeClaimed(path, text));
		}
		function whileWriting(file, work) {
			return (0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.pT)(work, (why) => fileError(file, `cannot be written: ${why}`, "Check its path, the permissions of its folder, and the space on the disk."));
		}
		function fileError({ input, path }, fault, hint) {
			return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("invalid-inputs", `${input} is ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_4__.hD)(path)}, which ${fault}.`, { hint });
		}
		function judgeFile(wanted, workspace, { temp = "", runnerFiles }) {
			let refuse = (fault, hint = "Name a file in the workspace or in RUNNER_TEMP.") => fileError(wanted, fault, hint);
			let found = (0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.c1)(wanted.path, workspace);
			if (found !== void 0) throw refuse(...found);
			let real = (0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.oD)(workspace, wanted.path);
			let tempFolder = temp === "" ? void 0 : (0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.PX)(temp);
			if (![workspace, tempFolder].some((root) => root !== void 0 && (0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.FK)(root, real))) {
				let isTempBad = temp !== "" && tempFolder === void 0;
				let hint = `Name a file in the workspace; RUNNER_TEMP is ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_4__.hD)(temp)}, which is not a folder.`;
				throw refuse("is outside the workspace and RUNNER_TEMP", isTempBad ? hint : void 0);
			}
			if ((0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.dQ)(real, ".git")) throw refuse("is in .git");
			if ((0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.dQ)(real, "_runner_file_commands", "_github_workflow") || runnerFiles.some((file) => (0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.Dl)(file, real))) throw refuse("is among the runner's own files");
			let old = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real, { throwIfNoEntry: !1 });
			if (old !== void 0 && !old.isFile()) throw refuse("is not a regular file");
			if (old !== void 0 && wanted.input === "policy-file") throw refuse("exists already", "Name a file that does not exist yet, or delete this one first.");
			return {
				...wanted,
				real
			};
		}
		function clashError(file, other) {
			let fault = (0, _workspace_js__WEBPACK_IMPORTED_MODULE_3__.Dl)(file.real, other.real) ? "name the same file" : "name paths of which one is inside the other";
			let message = `${file.input} (${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_4__.hD)(file.path)}) and ${other.input} (${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_4__.hD)(other.path)}) ${fault}.`;
			return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("invalid-inputs", message, { hint: "Give each a file of its own." });
		}
		function claim(file) {
			let isNew = file.input === "policy-file";
			isNew || (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file.real, { force: !0 });
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.real), { recursive: !0 });
			isNew && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file.real), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
			return file;
		}
	}),
	9590: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.r(__webpack_exports__);
		__nccwpck_require__.d(__webpack_exports__, {
			annotate: () => annotate,
			begin: () => begin,
			env: () => env,
			event: () => job_event,
			evidence: () => evidence,
			exit: () => exit,
			folders: () => folders,
			input: () => input,
			isInRunner: () => isInRunner,
			log: () => log,
			logLines: () => logLines,
			mask: () => mask,
			proxy: () => proxy,
			proxySecrets: () => proxySecrets,
			refuse: () => refuse,
			runsOn: () => runsOn,
			setOutputs: () => setOutputs,
			withoutSecrets: () => withoutSecrets,
			writeSummary: () => writeSummary
		});
		var external_node_fs_ = __nccwpck_require__(3024);
		var external_os_ = __nccwpck_require__(857);
		function utils_toCommandValue(input) {
			if (input == null) return "";
			else if (typeof input == "string" || input instanceof String) return input;
			return JSON.stringify(input);
		}
		function toCommandProperties(annotationProperties) {
			if (!Object.keys(annotationProperties).length) return {};
			return {
				title: annotationProperties.title,
				file: annotationProperties.file,
				line: annotationProperties.startLine,
				endLine: annotationProperties.endLine,
				col: annotationProperties.startColumn,
				endColumn: annotationProperties.endColumn
			};
		}
		function command_issueCommand(command, properties, message) {
			let cmd = new Command(command, properties, message);
			process.stdout.write(cmd.toString() + external_os_.EOL);
		}
		function command_issue(name, message = "") {
			command_issueCommand(name, {}, message);
		}
		class Command {
			constructor(command, properties, message) {
				command ||= "missing.command";
				this.command = command;
				this.properties = properties;
				this.message = message;
			}
			toString() {
				let cmdStr = "::" + this.command;
				if (this.properties && Object.keys(this.properties).length > 0) {
					cmdStr += " ";
					let first = !0;
					for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
						let val = this.properties[key];
						if (val) {
							first ? first = !1 : cmdStr += ",";
							cmdStr += `${key}=${escapeProperty(val)}`;
						}
					}
				}
				cmdStr += `::${escapeData(this.message)}`;
				return cmdStr;
			}
		}
		function escapeData(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
		}
		function escapeProperty(s) {
			return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
		}
		let external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
		var external_fs_ = __nccwpck_require__(9896);
		function file_command_issueFileCommand(command, message) {
			let filePath = process.env[`GITHUB_${command}`];
			if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
			if (!external_fs_.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
			external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
		}
		function file_command_prepareKeyValueMessage(key, value) {
			let delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
			let convertedValue = utils_toCommandValue(value);
			if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
			if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
			return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
		}
		__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
		var oidc_utils_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		class oidc_utils_OidcClient {
			static createHttpClient(allowRetry = !0, maxRetry = 10) {
				let requestOptions = {
					allowRetries: allowRetry,
					maxRetries: maxRetry
				};
				return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
			}
			static getRequestToken() {
				let token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
				if (!token) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
				return token;
			}
			static getIDTokenUrl() {
				let runtimeUrl = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
				if (!runtimeUrl) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
				return runtimeUrl;
			}
			static getCall(id_token_url) {
				return oidc_utils_awaiter(this, void 0, void 0, function* () {
					let id_token = (yield oidc_utils_OidcClient.createHttpClient().getJson(id_token_url).catch((error) => {
						throw Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
					})).result?.value;
					if (!id_token) throw Error("Response json body do not have ID Token field");
					return id_token;
				});
			}
			static getIDToken(audience) {
				return oidc_utils_awaiter(this, void 0, void 0, function* () {
					try {
						let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
						audience && (id_token_url = `${id_token_url}&audience=${encodeURIComponent(audience)}`);
						debug(`ID token url is ${id_token_url}`);
						let id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
						setSecret(id_token);
						return id_token;
					} catch (error) {
						throw Error(`Error message: ${error.message}`);
					}
				});
			}
		}
		var summary_awaiter = function(thisArg, _arguments, P, generator) {
			function adopt(value) {
				return value instanceof P ? value : new P(function(resolve) {
					resolve(value);
				});
			}
			return new (P ||= Promise)(function(resolve, reject) {
				function fulfilled(value) {
					try {
						step(generator.next(value));
					} catch (e) {
						reject(e);
					}
				}
				function rejected(value) {
					try {
						step(generator.throw(value));
					} catch (e) {
						reject(e);
					}
				}
				function step(result) {
					result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
				}
				step((generator = generator.apply(thisArg, _arguments || [])).next());
			});
		};
		let { access, appendFile, writeFile } = external_fs_.promises;
		let SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
		class Summary {
			constructor() {
				this._buffer = "";
			}
			filePath() {
				return summary_awaiter(this, void 0, void 0, function* () {
					if (this._filePath) return this._filePath;
					let pathFromEnv = process.env[SUMMARY_ENV_VAR];
					if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
					try {
						yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
					} catch {
						throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
					}
					this._filePath = pathFromEnv;
					return this._filePath;
				});
			}
			wrap(tag, content, attrs = {}) {
				let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
				if (!content) return `<${tag}${htmlAttrs}>`;
				return `<${tag}${htmlAttrs}>${content}</${tag}>`;
			}
			write(options) {
				return summary_awaiter(this, void 0, void 0, function* () {
					let overwrite = !!options?.overwrite;
					let filePath = yield this.filePath();
					yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
					return this.emptyBuffer();
				});
			}
			clear() {
				return summary_awaiter(this, void 0, void 0, function* () {
					return this.emptyBuffer().write({ overwrite: !0 });
				});
			}
			stringify() {
				return this._buffer;
			}
			isEmptyBuffer() {
				return this._buffer.length === 0;
			}
			emptyBuffer() {
				this._buffer = "";
				return this;
			}
			addRaw(text, addEOL = !1) {
				this._buffer += text;
				return addEOL ? this.addEOL() : this;
			}
			addEOL() {
				return this.addRaw(external_os_.EOL);
			}
			addCodeBlock(code, lang) {
				let attrs = Object.assign({}, lang && { lang });
				let element = this.wrap("pre", this.wrap("code", code), attrs);
				return this.addRaw(element).addEOL();
			}
			addList(items, ordered = !1) {
				let tag = ordered ? "ol" : "ul";
				let listItems = items.map((item) => this.wrap("li", item)).join("");
				let element = this.wrap(tag, listItems);
				return this.addRaw(element).addEOL();
			}
			addTable(rows) {
				let tableBody = rows.map((row) => {
					let cells = row.map((cell) => {
						if (typeof cell == "string") return this.wrap("td", cell);
						let { header, data, colspan, rowspan } = cell;
						let tag = header ? "th" : "td";
						let attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
						return this.wrap(tag, data, attrs);
					}).join("");
					return this.wrap("tr", cells);
				}).join("");
				let element = this.wrap("table", tableBody);
				return this.addRaw(element).addEOL();
			}
			addDetails(label, content) {
				let element = this.wrap("details", this.wrap("summary", label) + content);
				return this.addRaw(element).addEOL();
			}
			addImage(src, alt, options) {
				let { width, height } = options || {};
				let attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
				let element = this.wrap("img", null, Object.assign({
					src,
					alt
				}, attrs));
				return this.addRaw(element).addEOL();
			}
			addHeading(text, level) {
				let tag = `h${level}`;
				let allowedTag = [
					"h1",
					"h2",
					"h3",
					"h4",
					"h5",
					"h6"
				].includes(tag) ? tag : "h1";
				let element = this.wrap(allowedTag, text);
				return this.addRaw(element).addEOL();
			}
			addSeparator() {
				let element = this.wrap("hr", null);
				return this.addRaw(element).addEOL();
			}
			addBreak() {
				let element = this.wrap("br", null);
				return this.addRaw(element).addEOL();
			}
			addQuote(text, cite) {
				let attrs = Object.assign({}, cite && { cite });
				let element = this.wrap("blockquote", text, attrs);
				return this.addRaw(element).addEOL();
			}
			addLink(text, href) {
				let element = this.wrap("a", text, { href });
				return this.addRaw(element).addEOL();
			}
		}
		let summary = new Summary();
		external_os_.platform();
		external_os_.arch();
		var ExitCode;
		(function(ExitCode) {
			ExitCode[ExitCode.Success = 0] = "Success";
			ExitCode[ExitCode.Failure = 1] = "Failure";
		})(ExitCode ||= {});
		function core_setSecret(secret) {
			command_issueCommand("add-mask", {}, secret);
		}
		function getInput(name, options) {
			let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
			if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
			if (options && options.trimWhitespace === !1) return val;
			return val.trim();
		}
		function setOutput(name, value) {
			if (process.env.GITHUB_OUTPUT) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
			process.stdout.write(external_os_.EOL);
			command_issueCommand("set-output", { name }, utils_toCommandValue(value));
		}
		function error(message, properties = {}) {
			command_issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function warning(message, properties = {}) {
			command_issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function notice(message, properties = {}) {
			command_issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
		}
		function info(message) {
			process.stdout.write(message + external_os_.EOL);
		}
		function startGroup(name) {
			command_issue("group", name);
		}
		function endGroup() {
			command_issue("endgroup");
		}
		var schemas = __nccwpck_require__(2417);
		var secrets = __nccwpck_require__(3856);
		var messages_text = __nccwpck_require__(322);
		var errors = __nccwpck_require__(8798);
		function readProxy(env) {
			let text = env.https_proxy?.trim() || env.HTTPS_PROXY?.trim();
			if (!text) return;
			spellOutExceptions(env);
			if (/^["'`]/.test(text)) throw invalidProxy("has quotes in it", "Leave the quotes out.");
			let withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
			let url = URL.parse(withScheme);
			if (url === null || !/^https?:$/.test(url.protocol)) throw invalidProxy("is not the URL of an http or https proxy", proxy_form);
			if (/^\/?$/.exec(`${url.pathname}${url.search}${url.hash}`) === null) throw invalidProxy("has something after its port", proxy_form);
			if (url.username === "" && url.password === "") return {
				url,
				headers: {},
				secrets: []
			};
			let [user, password] = [percentDecode(url.username), percentDecode(url.password)];
			let basic = Buffer.from(`${user}:${password}`).toString("base64");
			let asWritten = /^[^/]*\/\/(?<login>.*)@/.exec(withScheme)?.groups?.login ?? "";
			let secret = password === "" ? [user, url.username] : [
				password,
				url.password,
				asWritten.replace(/^[^:]*:/, "")
			];
			let secrets = [...new Set([...secret, basic])];
			url.username = "";
			url.password = "";
			return {
				url,
				headers: { "Proxy-Authorization": `Basic ${basic}` },
				secrets
			};
		}
		let proxy_form = "Use http://HOST:PORT. In a login, write # as %23, / as %2F, ? as %3F, @ as %40, and % as %25.";
		function invalidProxy(fault, hint) {
			return new errors.lZ("invalid-inputs", `HTTPS_PROXY ${fault}.`, { hint });
		}
		function spellOutExceptions(env) {
			env.no_proxy = (env.no_proxy?.trim() || env.NO_PROXY || "").split(/[\s,;]+/).filter((name) => name !== "").map((name) => name.replace(/^\*\.?(?=.)/, ".")).join(",");
		}
		function percentDecode(text) {
			return text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => {
				try {
					return decodeURIComponent(bytes);
				} catch {
					return bytes;
				}
			});
		}
		var workspace = __nccwpck_require__(486);
		function isInRunner() {
			return env("GITHUB_ACTIONS") === "true";
		}
		function refuse() {
			console.error("This action runs only in GitHub Actions or a compatible runner, where GITHUB_ACTIONS is true: anywhere else its masks would print your secrets.");
			exit(!0);
		}
		function env(name) {
			return process.env[name] ?? "";
		}
		function proxy() {
			return readProxy(process.env);
		}
		function proxySecrets() {
			return (0, workspace.kQ)(proxy)?.secrets ?? [];
		}
		function input(name) {
			return getInput(name, { trimWhitespace: !1 });
		}
		let job_secrets = new Set();
		let hider = (0, secrets.x)();
		function mask(secret, shortest = 8) {
			for (let line of secret.split(/\r?\n/)) {
				if (line.length < shortest || job_secrets.has(line)) continue;
				core_setSecret(line);
				job_secrets.add(line);
				hider.add(line);
			}
		}
		function withoutSecrets(text) {
			return hider.hide(text);
		}
		let Repository = schemas.Ikc({ full_name: schemas.YjP() });
		let Payload = schemas.Ikc({
			pull_request: schemas.cl6(schemas.Ikc({
				number: schemas.lqM(schemas.Whr()),
				head: schemas.Ikc({
					sha: schemas.lqM(schemas.YjP()),
					repo: schemas.cl6(Repository)
				}),
				base: schemas.Ikc({
					repo: Repository,
					ref: schemas.lqM(schemas.YjP())
				})
			})),
			merge_group: schemas.cl6(schemas.Ikc({ base_ref: schemas.lqM(schemas.YjP()) })),
			repository: schemas.cl6(schemas.Ikc({ default_branch: schemas.lqM(schemas.YjP()) }))
		});
		function job_event() {
			let payload = (0, workspace.kQ)(() => JSON.parse((0, external_node_fs_.readFileSync)(env("GITHUB_EVENT_PATH"), "utf8")));
			let { pull_request, merge_group, repository } = Payload.safeParse(payload).data ?? {};
			let { number, head, base } = pull_request ?? {};
			let branch = repository?.default_branch;
			let [name, ref] = [env("GITHUB_EVENT_NAME"), env("GITHUB_REF")];
			let bases = {
				pull_request: base?.ref ?? "",
				merge_group: merge_group?.base_ref?.replace(/^refs\/heads\//, "") ?? ""
			};
			return {
				name,
				pullRequest: number === void 0 || head?.sha === void 0 ? void 0 : {
					number,
					headSha: head.sha
				},
				isOnDefaultBranch: name === "schedule" || branch !== void 0 && ref === `refs/heads/${branch}`,
				isOnTag: ref.startsWith("refs/tags/"),
				isFromFork: head?.repo?.full_name !== base?.repo.full_name,
				isFromDependabot: env("GITHUB_ACTOR") === "dependabot[bot]",
				base: name === "pull_request" || name === "merge_group" ? {
					kind: name,
					branch: bases[name]
				} : void 0
			};
		}
		function runsOn() {
			return {
				ref: env("GITHUB_REF"),
				commit: env("GITHUB_SHA")
			};
		}
		function evidence() {
			let repository = env("GITHUB_REPOSITORY");
			let run = `${env("GITHUB_SERVER_URL")}/${repository}/actions/runs/${env("GITHUB_RUN_ID")}/attempts/${env("GITHUB_RUN_ATTEMPT") || "1"}`;
			return {
				repository,
				commit: env("GITHUB_SHA"),
				run: env("GITHUB_RUN_ID") === "" ? "" : run,
				actor: env("GITHUB_ACTOR"),
				event: env("GITHUB_EVENT_NAME"),
				workflow: env("GITHUB_WORKFLOW_REF")
			};
		}
		function folders() {
			return {
				workspace: env("GITHUB_WORKSPACE") || process.cwd(),
				temp: process.env.RUNNER_TEMP,
				runnerFiles: [
					"GITHUB_OUTPUT",
					"GITHUB_STEP_SUMMARY",
					"GITHUB_ENV",
					"GITHUB_PATH",
					"GITHUB_STATE",
					"GITHUB_EVENT_PATH"
				].map(env).filter((path) => path !== "")
			};
		}
		function exit(fails) {
			process.exitCode = fails ? ExitCode.Failure : ExitCode.Success;
		}
		function setOutputs(outputs) {
			for (let [name, value] of Object.entries(outputs)) setOutput(name, withoutSecrets(value));
		}
		function log(blocks) {
			for (let { group, lines } of blocks) {
				group !== void 0 && startGroup(withoutSecrets(group));
				for (let { text, tone } of lines) info(painted(withoutSecrets(text), tone));
				group !== void 0 && endGroup();
			}
		}
		function logLines(texts) {
			log([{ lines: texts.map((text) => ({ text: (0, messages_text.RK)(text) })) }]);
		}
		let isBegun = !1;
		function begin(line) {
			isBegun || info(withoutSecrets(line));
			isBegun = !0;
		}
		let colours = {
			bad: 31,
			mild: 33,
			good: 32
		};
		function painted(text, tone) {
			return tone === void 0 || env("NO_COLOR") !== "" ? text : `\u001b[${colours[tone]}m${text}\u001b[0m`;
		}
		function annotate(annotations) {
			for (let { level, title, message, place } of annotations) {
				let at = place && {
					file: place.file,
					startLine: place.line,
					startColumn: place.column
				};
				let print = {
					error,
					warning,
					notice
				}[level];
				print(withoutSecrets(message), {
					title,
					...at
				});
			}
		}
		async function writeSummary(markdown) {
			if (env("GITHUB_STEP_SUMMARY") === "") return;
			await summary.addRaw(withoutSecrets(markdown)).write();
		}
	}),
	13: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { m: () => openProgress });
		var _report_log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8381);
		var _job_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9590);
		let everyMs = 2e3;
		let [manyLines, silentMs] = [5, 15e3];
		function openProgress({ mode, policyFile }, signal) {
			let latest;
			let shown = {
				read: 0,
				lines: 0,
				ago: 0
			};
			let show = () => {
				if (latest === void 0) return;
				let ago = shown.ago + everyMs;
				let dueMs = everyMs * 2 ** Math.max(0, shown.lines - manyLines + 1);
				let isDue = ago >= (latest.read > shown.read ? dueMs : Math.max(dueMs, silentMs));
				shown = isDue ? {
					read: latest.read,
					lines: shown.lines + 1,
					ago: 0
				} : {
					...shown,
					ago
				};
				isDue && _job_js__WEBPACK_IMPORTED_MODULE_1__.log([{ lines: [{ text: (0, _report_log_js__WEBPACK_IMPORTED_MODULE_0__.oz)(latest) }] }]);
			};
			let timer = setInterval(show, everyMs).unref();
			signal.addEventListener("abort", () => clearInterval(timer));
			return (progress) => {
				progress.read === 0 && _job_js__WEBPACK_IMPORTED_MODULE_1__.begin((0, _report_log_js__WEBPACK_IMPORTED_MODULE_0__.TM)(mode, progress.accounts, policyFile));
				latest = progress;
				progress.read === progress.accounts && clearInterval(timer);
			};
		}
	}),
	2347: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Yf: () => haveErrors,
			mk: () => publish,
			rY: () => reportOutputs
		});
		var input_source = __nccwpck_require__(5969);
		var messages_text = __nccwpck_require__(322);
		var story_changes = __nccwpck_require__(3328);
		var story_rows = __nccwpck_require__(4392);
		var wording = __nccwpck_require__(385);
		function annotationsOf({ outcome, general, concerns, warnings, changes }) {
			let rows = concerns.filter((concern) => concern.kind === "row");
			let all = [
				...general.map((concern) => findingAnnotation(concern, outcome)),
				...rows.filter(({ row }) => (0, story_rows.Ks)(row)).flatMap((concern) => rowAnnotations(concern, outcome)),
				...(0, story_changes.tw)({
					...outcome,
					changes
				}, !0).map(changeAnnotation),
				...concerns.filter((concern) => concern.kind === "finding").map((concern) => findingAnnotation(concern, outcome)),
				...rows.filter(({ row }) => !(0, story_rows.Ks)(row)).flatMap((concern) => rowAnnotations(concern, outcome)),
				...warnings.map((concern) => findingAnnotation(concern, outcome)),
				...notChecked(outcome)
			];
			return [
				"error",
				"warning",
				"notice"
			].flatMap((level) => atMost10(all.filter((annotation) => annotation.level === level)));
		}
		function changeAnnotation({ change, sentence }) {
			let hint = (0, story_changes.Sg)(change);
			return {
				level: change.level === "failure" ? "error" : change.level,
				title: (0, story_changes.H0)(change) ? titleOfReason("weakening-refused") : titleOfReason("proposed"),
				message: (0, messages_text.RK)(hint === "" ? sentence : `${sentence} ${hint}`),
				place: change.place
			};
		}
		function rowAnnotations({ phrase, cases }, outcome) {
			return cases.flatMap(({ row, accounts }) => {
				if (outcome.mode !== "check" || !(0, story_rows.b4)(row)) return [];
				let { base } = outcome;
				let by = base?.state === "known" ? ` Not by ${(0, story_changes.zp)(outcome)}: someone changed it at Twilio, or a merged change is not applied yet.` : "";
				let whose = prefix(accounts, outcome);
				let sentence = `${whose === "" ? (0, messages_text.Nx)(phrase) : phrase}: ${(0, story_rows.$N)({
					...row,
					place: void 0
				}, wording.tg, outcome)}.${by}`;
				return [{
					level: outcome.fails && row.state !== "drift-accepted" ? "error" : "warning",
					title: "Drift",
					message: (0, messages_text.RK)(`${whose}${sentence}`),
					place: row.place
				}];
			});
		}
		function findingAnnotation({ finding, accounts }, outcome) {
			let { level, reason, message, hint, paste, place } = finding;
			let lines = paste === void 0 ? "" : " The job summary has the lines to paste.";
			return {
				level: level === "warning" ? "warning" : "error",
				title: titleOfReason(reason),
				message: (0, messages_text.RK)(`${prefix(accounts, outcome)}${message} ${hint}${lines}`),
				place
			};
		}
		function prefix(accounts, { accounts: all }) {
			return all.length === 1 || accounts.length === 0 ? "" : `${(0, wording.B7)(accounts)}: `;
		}
		function titleOfReason(reason) {
			return (0, messages_text.Nx)(reason.replaceAll("-", " ")).replace("twilio", "Twilio");
		}
		function notChecked({ result, accounts }) {
			if (result === "error" || accounts.every((account) => account.result !== "not-checked")) return [];
			return [{
				level: "warning",
				title: "Not checked",
				message: "GitHub withheld the credentials from this run, so nothing was read from Twilio."
			}];
		}
		function atMost10(annotations) {
			let shown = annotations.slice(0, annotations.length > 10 ? 9 : 10).map((annotation) => ({
				...annotation,
				message: (0, messages_text.Jj)(annotation.message, 4e3)
			}));
			let hidden = annotations.length - shown.length;
			let [next] = annotations.slice(shown.length);
			if (next === void 0) return shown;
			return [...shown, {
				level: next.level,
				title: "And more",
				message: `${hidden} more are in the job summary.`
			}];
		}
		var log = __nccwpck_require__(8381);
		var run_outcome = __nccwpck_require__(9578);
		var headline = __nccwpck_require__(1805);
		function outputsOf(outcome) {
			let { accounts, mode } = outcome;
			let resources = accounts.flatMap((account) => account.resources);
			let failed = accounts.filter(({ result }) => result === "error");
			let isKnown = mode !== "validate" && accounts.some(({ result }) => result !== "not-checked");
			return {
				result: outcome.result,
				reason: outcome.reason,
				compliant: compliantOf(outcome),
				changed: {
					no: "false",
					yes: "true",
					unconfirmed: ""
				}[outcome.changed],
				"drift-count": sumOfRead(resources.map(run_outcome.AT)),
				"waived-count": sumOfRead(resources.map((resource) => (0, run_outcome.Rh)(resource, !0))),
				"accounts-drifted": isKnown && !accounts.every(run_outcome.KJ) ? String(accounts.filter(run_outcome.TJ).length) : "",
				"accounts-failed": isKnown ? String(failed.length) : "",
				plan: outcome.planDigest ?? "",
				headline: (0, headline.gD)(outcome)
			};
		}
		function compliantOf({ result, accounts, findings }) {
			if (result === "compliant" || result === "applied") return "true";
			return findings.some(({ level, subject }) => level === "failure" && subject !== "change") || accounts.some(run_outcome.EB) ? "false" : "";
		}
		function sumOfRead(found) {
			let read = found.filter((values) => values !== void 0);
			return read.length === 0 ? "" : String(read.reduce((sum, { length }) => sum + length, 0));
		}
		var marker = __nccwpck_require__(8249);
		var story_story = __nccwpck_require__(6136);
		var evidence = __nccwpck_require__(9649);
		var runner_checkout = __nccwpck_require__(6398);
		var claims = __nccwpck_require__(247);
		var job = __nccwpck_require__(9590);
		async function publish(outcome, publication) {
			let { policyFile, requests } = publication;
			let scope = scopeOf(publication);
			let time = new Date().toISOString();
			job.exit(outcome.fails);
			await reportOutputs({
				...outputsOf(outcome),
				"drift-changed": "",
				"report-file": "",
				"sarif-file": ""
			});
			job.begin((0, log.TM)(outcome.mode, outcome.accounts.length, policyFile));
			let story = (0, story_story.dH)(outcome);
			job.log((0, log.Gs)(story));
			job.annotate(annotationsOf(story));
			let evidence = {
				...job.evidence(),
				time,
				requests,
				reviews: await publication.reviews
			};
			await writeFile(publication, {
				input: "report-file",
				title: "Report",
				what: "The report"
			}, async () => {
				let { reportOf } = await __nccwpck_require__.e(909).then(__nccwpck_require__.bind(__nccwpck_require__, 6909));
				return reportOf(outcome, evidence);
			});
			await writeFile(publication, {
				input: "sarif-file",
				title: "SARIF",
				what: "The SARIF file"
			}, async () => {
				let { sarifOf } = await __nccwpck_require__.e(282).then(__nccwpck_require__.bind(__nccwpck_require__, 8282));
				return sarifOf(outcome, evidence, (0, marker.h$)(scope, outcome.mode).slice(7, 19));
			});
			await annotateFailure("warning", "The job summary", async () => {
				let { summaryOf } = await __nccwpck_require__.e(906).then(__nccwpck_require__.bind(__nccwpck_require__, 9906));
				return job.writeSummary(summaryOf(story, evidence));
			});
			await annotateFailure("warning", "The comment or issue", async () => {
				let asked = titlesAsked(publication);
				if (asked.length === 0) return;
				let why = whyNothingWritten(publication);
				if (why !== void 0) return job.logLines(asked.map((title) => `${title}: none, because ${why}`));
				let { writeToGitHub } = await publication.loadConversation();
				await writeToGitHub(story, evidence, {
					...publication,
					asked,
					scope
				});
			});
			job.log([{ lines: (0, log.w$)(outcome) }]);
		}
		function scopeOf({ inputs, checkout, policyFile }) {
			let path = (0, runner_checkout.cC)(checkout) ? checkout.path : `${policyFile}${marker.qY}`;
			if (policyFile !== "") return {
				path,
				account: job.input("account")
			};
			let [only] = inputs?.policy.accounts ?? [];
			return {
				path: (0, evidence.E)(job.evidence()) ?? "",
				account: only?.account ?? "",
				settings: Object.keys(only?.declared.compositions ?? {}).sort()
			};
		}
		let haveErrors = "the inputs or the policy file have errors";
		function titlesAsked({ mode }) {
			let isIssueAsked = mode !== "validate" && (0, input_source.pS)(job, "drift-issue") !== "false";
			return [...(0, input_source.pS)(job, "comment") === "never" ? [] : ["Comment"], ...isIssueAsked ? ["Issues"] : []];
		}
		function whyNothingWritten({ inputs, event, policyFile, interrupted }) {
			let mayHaveComment = policyFile !== "" && event.pullRequest !== void 0;
			if (inputs === void 0 && !mayHaveComment) return haveErrors;
			if (inputs?.mode === "export") return "mode: export writes no comment and no issue";
			return interrupted.aborted ? "the run was interrupted" : void 0;
		}
		async function writeFile({ claimed }, { input, title, what }, contentOf) {
			let path = claimed[input];
			if (path === void 0) return;
			await annotateFailure("warning", what, async () => {
				let content = await contentOf();
				if (content === void 0) return job.logLines([`${title}: none, because not everything was read`]);
				(0, claims.Ln)(path, job.withoutSecrets(`${JSON.stringify(content, null, 2)}\n`));
				let name = job.input(input).trim();
				job.logLines([`${title}: ${name}`]);
				await reportOutputs({ [input]: name });
			});
		}
		async function reportOutputs(outputs) {
			await annotateFailure("error", "The outputs", () => job.setOutputs(outputs));
		}
		async function annotateFailure(level, what, work) {
			try {
				await work();
			} catch (error) {
				let code = error instanceof Error && "code" in error ? (0, messages_text.RK)(String(error.code)) : "";
				let advice = code === "EEXIST" ? "something else wrote this file during the run" : "check the disk space, and the permissions of the file and its folder";
				let consequence = level === "error" ? "Later steps cannot know the result." : "This does not change the result.";
				let message = `${what} could not be written${code && ` (${code}: ${advice})`}. ${consequence}`;
				level === "error" && job.exit(!0);
				job.annotate([{
					level,
					title: "Not written",
					message
				}]);
			}
		}
	}),
	4376: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { j: () => readStep });
		var _declared_input_source_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5969);
		var _declared_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4632);
		var _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8798);
		var _checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6398);
		var _claims_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(247);
		var _job_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(9590);
		var _workspace_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(486);
		async function readStep() {
			maskSecrets();
			let path = _job_js__WEBPACK_IMPORTED_MODULE_5__.input("policy-file").trim();
			let folders = _job_js__WEBPACK_IMPORTED_MODULE_5__.folders();
			let policyFile = (0, _workspace_js__WEBPACK_IMPORTED_MODULE_6__.X5)(path, folders);
			let checkout = (0, _checkout_js__WEBPACK_IMPORTED_MODULE_3__.o5)(policyFile, _job_js__WEBPACK_IMPORTED_MODULE_5__.evidence().repository, folders);
			let today = new Date().toISOString().slice(0, 10);
			let event = _job_js__WEBPACK_IMPORTED_MODULE_5__.event();
			let mode = _declared_input_source_js__WEBPACK_IMPORTED_MODULE_0__.nI.find((known) => known === (0, _declared_input_source_js__WEBPACK_IMPORTED_MODULE_0__.N9)(_job_js__WEBPACK_IMPORTED_MODULE_5__, "mode"));
			let problems = [];
			let read = await readInputs({
				path,
				policyFile,
				event,
				today
			}).catch((error) => {
				problems.push(error);
			});
			let inputs = read?.inputs;
			let named = {
				"policy-file": path,
				"report-file": _job_js__WEBPACK_IMPORTED_MODULE_5__.input("report-file").trim(),
				"sarif-file": mode === "validate" ? "" : _job_js__WEBPACK_IMPORTED_MODULE_5__.input("sarif-file").trim()
			};
			let { claimed, problems: refused } = (0, _claims_js__WEBPACK_IMPORTED_MODULE_4__.EU)(named, {
				isExport: inputs?.mode === "export",
				folders
			});
			problems.push(...refused);
			return {
				claimed,
				problems,
				event,
				mode,
				policyFile,
				checkout,
				declared: read?.declared,
				today,
				inputs: problems.length > 0 ? void 0 : inputs
			};
		}
		function maskSecrets() {
			for (let secret of _job_js__WEBPACK_IMPORTED_MODULE_5__.proxySecrets()) _job_js__WEBPACK_IMPORTED_MODULE_5__.mask(secret, 4);
			for (let name of ["api-key-secret", "auth-token"]) _job_js__WEBPACK_IMPORTED_MODULE_5__.mask(_job_js__WEBPACK_IMPORTED_MODULE_5__.input(name).trim());
			for (let name of ["TWILIO_API_SECRET", "TWILIO_AUTH_TOKEN"]) _job_js__WEBPACK_IMPORTED_MODULE_5__.mask(_job_js__WEBPACK_IMPORTED_MODULE_5__.env(name).trim());
		}
		async function readInputs({ path, policyFile, event, today }) {
			requireNode24();
			let reader = path === "" ? void 0 : await Promise.all([__nccwpck_require__.e(637), __nccwpck_require__.e(631)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1631));
			let declared;
			return {
				inputs: (0, _declared_inputs_js__WEBPACK_IMPORTED_MODULE_1__.TL)({
					input: _job_js__WEBPACK_IMPORTED_MODULE_5__.input,
					env: _job_js__WEBPACK_IMPORTED_MODULE_5__.env,
					event,
					now: Date.now,
					policy: () => {
						if (reader === void 0) throw Error("There is no policy file to read.");
						let parse = (text, file) => reader.parsePolicy(text, file, today);
						let content = (0, _workspace_js__WEBPACK_IMPORTED_MODULE_6__.cz)(path, _job_js__WEBPACK_IMPORTED_MODULE_5__.folders());
						let policy = {
							...parse(content.text, policyFile),
							file: {
								path: policyFile,
								hash: content.hash
							}
						};
						declared = {
							content,
							policy,
							parse
						};
						return policy;
					}
				}),
				declared
			};
		}
		function requireNode24() {
			if (Number(process.versions.node.split(".")[0]) >= 24) return;
			throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("invalid-inputs", `This action needs Node 24, and this is ${process.version}.`, { hint: "Use a runner of version 2.327.1 or newer." });
		}
	}),
	486: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			FK: () => isInside,
			Dl: () => isSameFile,
			dQ: () => leadsThrough,
			Hw: () => presumedPath,
			cz: () => readPolicyContent,
			PX: () => realFolder,
			oD: () => realPlace,
			id: () => realWorkspace,
			pT: () => translateRefusal,
			kQ: () => unlessThrows,
			c1: () => wayFault,
			X5: () => workspacePath
		});
		var external_node_crypto_ = __nccwpck_require__(7598);
		var external_node_fs_ = __nccwpck_require__(3024);
		var external_node_path_ = __nccwpck_require__(6760);
		let external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
		var policy = __nccwpck_require__(6541);
		var errors = __nccwpck_require__(8798);
		var messages_text = __nccwpck_require__(322);
		function readPolicyContent(path, { workspace }) {
			let refuse = (fault, hint = "Name a file in the workspace, and check the repository out first (actions/checkout).") => new errors.lZ("invalid-policy", `policy-file is ${(0, messages_text.hD)(path)}, which ${fault}.`, { hint });
			let root = realWorkspace(workspace);
			let bytes = translateRefusal(() => readRegular(path, root, refuse), (why, code) => code === "ENOENT" ? refuse("does not exist") : refuse(`cannot be read: ${why}`, "Check its path, and the permissions of the file and its folders."));
			if (bytes.length > policy.si) throw refuse("is larger than 1 MiB", "Split it into several files.");
			try {
				let text = new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
				let lines = Buffer.from(bytes.toString("latin1").replaceAll("\r\n", "\n"), "latin1");
				return {
					bytes,
					lines,
					hash: `sha256:${(0, external_node_crypto_.createHash)("sha256").update(lines).digest("hex")}`,
					text
				};
			} catch {
				throw refuse("is not UTF-8 text", "Save it as UTF-8.");
			}
		}
		function workspacePath(path, { workspace }) {
			let wanted = (0, external_node_path_.resolve)(workspace, path);
			let real = unlessThrows(() => realPlace(workspace, path));
			for (let [root, file] of [
				[workspace, wanted],
				[realFolder(workspace), wanted],
				[realFolder(workspace), real]
			]) if (root !== void 0 && file !== void 0 && isInside(root, file)) return withSlashes((0, external_node_path_.relative)(root, file));
			return path;
		}
		function withSlashes(path) {
			return path.split(external_node_path_.sep).join("/");
		}
		function wayFault(path, root) {
			if (/^~[\\/]|(?:^|[\\/])(?:\$\w|%\w+%)|\$\{/.test(path)) return ["has a variable that nothing expands", "In an input, GitHub expands only expressions, such as ${{ runner.temp }}."];
			let link = firstLink((0, external_node_path_.resolve)(root, path), root);
			return link === void 0 ? void 0 : [link, "Symbolic links in the workspace are not followed, because a pull request can point one at another file. Name a regular file."];
		}
		function firstLink(wanted, root) {
			let at = (0, external_node_path_.parse)(wanted).root;
			for (let part of (0, external_node_path_.relative)(at, wanted).split(external_node_path_.sep)) {
				at = (0, external_node_path_.join)(at, part);
				let found = (0, external_node_fs_.lstatSync)(at, { throwIfNoEntry: !1 });
				if (found === void 0 || found.isFile()) return;
				if (!found.isSymbolicLink()) continue;
				let place = (0, external_node_path_.join)((0, external_node_fs_.realpathSync)((0, external_node_path_.dirname)(at)), (0, external_node_path_.basename)(at));
				if (!isInside(root, place)) continue;
				if (at === wanted) return "is a symbolic link";
				return `leads through ${(0, messages_text.hD)(withSlashes((0, external_node_path_.relative)(root, place)))}, which is a symbolic link`;
			}
		}
		function readRegular(path, root, refuse) {
			let fault = wayFault(path, root);
			if (fault !== void 0) throw refuse(...fault);
			let real = (0, external_node_fs_.realpathSync)((0, external_node_path_.resolve)(root, path));
			if (!isInside(root, real)) throw refuse("is outside the workspace");
			if (leadsThrough(real, ".git")) throw refuse("is in .git");
			let there = (0, external_node_fs_.lstatSync)(real);
			if (!there.isFile()) throw refuse("is not a regular file");
			return there.size > policy.si ? Buffer.alloc(policy.si + 1) : (0, external_node_fs_.readFileSync)(real);
		}
		function realWorkspace(path) {
			let real = realFolder(path);
			if (real !== void 0) return real;
			throw new errors.lZ("invalid-inputs", `GITHUB_WORKSPACE is ${(0, messages_text.hD)(path)}, which is not a folder.`, { hint: "The runner sets GITHUB_WORKSPACE: do not set it in the workflow." });
		}
		function realFolder(path) {
			return unlessThrows(() => {
				let real = (0, external_node_fs_.realpathSync)(path);
				return (0, external_node_fs_.lstatSync)(real).isDirectory() ? real : void 0;
			});
		}
		function unlessThrows(work) {
			try {
				return work();
			} catch {
				return;
			}
		}
		function translateRefusal(work, refuse) {
			try {
				return work();
			} catch (error) {
				if (!(error instanceof Error && "code" in error && typeof error.code == "string")) throw error;
				let words = "errno" in error && typeof error.errno == "number" ? (0, external_node_util_namespaceObject.getSystemErrorMessage)(-Math.abs(Number(error.errno))) : "";
				throw refuse(words === "" ? error.code : `${words} (${error.code})`, error.code);
			}
		}
		function leadsThrough(path, ...folders) {
			return path.split(external_node_path_.sep).some((part) => folders.includes(part.toLowerCase()));
		}
		function isInside(root, path) {
			let way = (0, external_node_path_.relative)(root, path);
			return way !== "" && way !== ".." && !way.startsWith(`..${external_node_path_.sep}`) && !(0, external_node_path_.isAbsolute)(way);
		}
		function presumedPath(workspace, path) {
			let wanted = (0, external_node_path_.resolve)(workspace, path);
			return unlessThrows(() => (0, external_node_fs_.statSync)(wanted, { throwIfNoEntry: !1 }) === void 0 ? realPlace(workspace, path) : (0, external_node_fs_.realpathSync)(wanted)) ?? wanted;
		}
		function realPlace(workspace, path) {
			let wanted = (0, external_node_path_.resolve)(workspace, path);
			return (0, external_node_path_.join)(realParent((0, external_node_path_.dirname)(wanted)), (0, external_node_path_.basename)(wanted));
		}
		function realParent(folder) {
			if ((0, external_node_fs_.lstatSync)(folder, { throwIfNoEntry: !1 })) return (0, external_node_fs_.realpathSync)(folder);
			return (0, external_node_path_.join)(realParent((0, external_node_path_.dirname)(folder)), (0, external_node_path_.basename)(folder));
		}
		function isSameFile(path, other) {
			let fold = (name) => name.normalize("NFC").toLowerCase();
			if (fold(path) === fold(other)) return !0;
			let inode = inodeOf(path);
			return inode !== void 0 && inode === inodeOf(other);
		}
		function inodeOf(path) {
			let found = unlessThrows(() => (0, external_node_fs_.statSync)(path, { bigint: !0 }));
			return found && `${found.dev} ${found.ino}`;
		}
	}),
	9014: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			AD: () => onlyReads,
			g2: () => openTransport,
			Vs: () => retryAfterMs,
			DX: () => waitUnlessAborted
		});
		let promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
		let objectToString = Object.prototype.toString;
		let isError = (value) => objectToString.call(value) === "[object Error]";
		let errorMessages = new Set([
			"network error",
			"NetworkError when attempting to fetch resource.",
			"The Internet connection appears to be offline.",
			"Network request failed",
			"fetch failed",
			"terminated",
			" A network error occurred.",
			"Network connection lost"
		]);
		function isNetworkError(error) {
			if (!(error && isError(error) && error.name === "TypeError" && typeof error.message == "string")) return !1;
			let { message, stack } = error;
			if (message === "Load failed" || message.startsWith("Load failed (") && message.endsWith(")")) return stack === void 0 || "__sentry_captured__" in error;
			if (message.startsWith("error sending request for url")) return !0;
			if (message === "Failed to fetch" || message.startsWith("Failed to fetch (") && message.endsWith(")")) return !0;
			return errorMessages.has(message);
		}
		function validateRetries(retries) {
			if (typeof retries == "number") {
				if (retries < 0) throw TypeError("Expected `retries` to be a non-negative number.");
				if (Number.isNaN(retries)) throw TypeError("Expected `retries` to be a valid number or Infinity, got NaN.");
				if (Number.isFinite(retries) && !Number.isInteger(retries)) throw TypeError("Expected `retries` to be a non-negative integer or Infinity.");
			} else if (retries !== void 0) throw TypeError("Expected `retries` to be a number or Infinity.");
		}
		function validateNumberOption(name, value, { allowInfinity = !1 } = {}) {
			if (typeof value != "number" || Number.isNaN(value)) throw TypeError(`Expected \`${name}\` to be a number${allowInfinity ? " or Infinity" : ""}.`);
			if (!allowInfinity && !Number.isFinite(value)) throw TypeError(`Expected \`${name}\` to be a finite number.`);
			if (value < 0) throw TypeError(`Expected \`${name}\` to be \u{2265} 0.`);
		}
		function validateOption(name, value, type) {
			if (value == null) return;
			if (typeof value !== type) throw TypeError(`Expected \`${name}\` to be a ${type}.`);
		}
		function validateSignal(value) {
			if (value == null) return;
			if (typeof value.throwIfAborted != "function" || typeof value.addEventListener != "function" || typeof value.removeEventListener != "function") throw TypeError("Expected `signal` to be an AbortSignal.");
		}
		class AbortError extends Error {
			constructor(message) {
				super(typeof message == "string" ? message : void 0);
				this.name = "AbortError";
				if (message instanceof Error) {
					this.originalError = message;
					({message} = message);
				} else {
					this.originalError = Error(message);
					({message} = this.originalError);
					Error.captureStackTrace?.(this.originalError, AbortError);
				}
				this.message = message;
			}
		}
		let maximumDelay = 2 ** 31 - 1;
		function calculateDelay(retriesConsumed, options) {
			if (options.minTimeout === 0) return 0;
			let attempt = retriesConsumed + 1;
			let random = options.randomize ? Math.random() + 1 : 1;
			let timeout = Math.round(random * options.minTimeout * options.factor ** (attempt - 1));
			return Math.min(timeout, Math.ceil(options.maxTimeout), maximumDelay);
		}
		function calculateRemainingTime(start, max) {
			return Number.isFinite(max) ? max - (performance.now() - start) : max;
		}
		async function delayForRetry(delay, options) {
			if (delay <= 0) return;
			await new Promise((resolve, reject) => {
				let onAbort = () => {
					clearTimeout(timeoutToken);
					reject(options.signal.reason);
				};
				let timeoutToken = setTimeout(() => {
					options.signal?.removeEventListener("abort", onAbort);
					resolve();
				}, delay);
				options.unref && timeoutToken.unref?.();
				options.signal?.addEventListener("abort", onAbort, { once: !0 });
			});
		}
		function stringifyThrownValue(value) {
			try {
				return String(value);
			} catch {
				return Object.prototype.toString.call(value);
			}
		}
		function unwrapAbortError(error) {
			let cause = error;
			for (; cause instanceof AbortError && cause.originalError instanceof Error;) cause = cause.originalError;
			return cause;
		}
		async function onAttemptFailure({ error, attemptNumber, retriesConsumed, startTime, options }) {
			let abortIfNeeded = () => {
				options.signal?.throwIfAborted();
			};
			let normalizedError = error instanceof Error ? error : TypeError(`Non-error was thrown: "${stringifyThrownValue(error)}". You should only throw errors.`);
			abortIfNeeded();
			if (normalizedError instanceof AbortError) throw unwrapAbortError(normalizedError);
			let retriesLeft = options.retries - retriesConsumed;
			let isRetriableError = !(normalizedError instanceof TypeError) || isNetworkError(normalizedError);
			let timeLeft = calculateRemainingTime(startTime, options.maxRetryTime);
			let delayTime = isRetriableError && timeLeft > 0 && retriesLeft > 0 ? calculateDelay(retriesConsumed, options) : 0;
			let consumeRetryContext = Object.freeze({
				error: normalizedError,
				attemptNumber,
				retriesLeft,
				retriesConsumed,
				retryDelay: delayTime
			});
			let consumeRetry = await options.shouldConsumeRetry(consumeRetryContext) ?? !0;
			abortIfNeeded();
			let effectiveDelay = consumeRetry ? delayTime : 0;
			let context = Object.freeze({
				error: normalizedError,
				attemptNumber,
				retriesLeft,
				retriesConsumed,
				retryDelay: effectiveDelay
			});
			await options.onFailedAttempt(context);
			abortIfNeeded();
			let remainingTime = calculateRemainingTime(startTime, options.maxRetryTime);
			if (!isRetriableError || remainingTime <= 0 || retriesLeft <= 0) throw normalizedError;
			let shouldRetry = await options.shouldRetry(context);
			abortIfNeeded();
			if (!shouldRetry) throw normalizedError;
			let remainingTimeAfterShouldRetry = calculateRemainingTime(startTime, options.maxRetryTime);
			if (remainingTimeAfterShouldRetry <= 0) throw normalizedError;
			if (!consumeRetry) return !1;
			await delayForRetry(Math.min(effectiveDelay, remainingTimeAfterShouldRetry), options);
			return !0;
		}
		async function pRetry(input, options = {}) {
			options = { ...options };
			options.retries ??= 10;
			validateRetries(options.retries);
			if (Object.hasOwn(options, "forever")) throw Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
			options.factor ??= 2;
			options.minTimeout ??= 1e3;
			options.maxTimeout ??= Infinity;
			options.maxRetryTime ??= Infinity;
			options.randomize ??= !1;
			options.onFailedAttempt ??= () => {};
			options.shouldRetry ??= () => !0;
			options.shouldConsumeRetry ??= () => !0;
			validateOption("onFailedAttempt", options.onFailedAttempt, "function");
			validateOption("shouldRetry", options.shouldRetry, "function");
			validateOption("shouldConsumeRetry", options.shouldConsumeRetry, "function");
			validateOption("randomize", options.randomize, "boolean");
			validateOption("unref", options.unref, "boolean");
			validateSignal(options.signal);
			validateNumberOption("factor", options.factor);
			validateNumberOption("minTimeout", options.minTimeout);
			validateNumberOption("maxTimeout", options.maxTimeout, { allowInfinity: !0 });
			validateNumberOption("maxRetryTime", options.maxRetryTime, { allowInfinity: !0 });
			options.factor === 0 && (options.factor = 1);
			options.signal?.throwIfAborted();
			let attemptNumber = 0;
			let retriesConsumed = 0;
			let startTime = performance.now();
			for (; retriesConsumed <= options.retries;) {
				attemptNumber++;
				try {
					options.signal?.throwIfAborted();
					let result = await input(attemptNumber);
					options.signal?.throwIfAborted();
					return result;
				} catch (error) {
					await onAttemptFailure({
						error,
						attemptNumber,
						retriesConsumed,
						startTime,
						options
					}) && retriesConsumed++;
				}
			}
			throw Error("Retry attempts exhausted without throwing an error.");
		}
		var messages_text = __nccwpck_require__(322);
		let external_node_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
		let external_node_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
		function checkBypass(reqUrl) {
			if (!reqUrl.hostname) return !1;
			let reqHost = reqUrl.hostname;
			if (isLoopbackAddress(reqHost)) return !0;
			let noProxy = process.env.no_proxy || process.env.NO_PROXY || "";
			if (!noProxy) return !1;
			let reqPort;
			reqUrl.port ? reqPort = Number(reqUrl.port) : reqUrl.protocol === "http:" ? reqPort = 80 : reqUrl.protocol === "https:" && (reqPort = 443);
			let upperReqHosts = [reqUrl.hostname.toUpperCase()];
			typeof reqPort == "number" && upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
			for (let upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x)) if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return !0;
			return !1;
		}
		function isLoopbackAddress(host) {
			let hostLower = host.toLowerCase();
			return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
		}
		let external_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
		let external_tls_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
		let external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
		var unused = __nccwpck_require__(3863);
		let external_http_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
		let external_https_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
		let INTERNAL = Symbol("AgentBaseInternalState");
		class Agent extends external_http_namespaceObject.Agent {
			constructor(opts) {
				super(opts);
				this[INTERNAL] = {};
			}
			isSecureEndpoint(options) {
				if (options) {
					if (typeof options.secureEndpoint == "boolean") return options.secureEndpoint;
					if (typeof options.protocol == "string") return options.protocol === "https:";
				}
				let { stack } = Error();
				if (typeof stack != "string") return !1;
				return stack.split("\n").some((l) => l.indexOf("(https.js:") !== -1 || l.indexOf("node:https:") !== -1);
			}
			incrementSockets(name) {
				if (this.maxSockets === Infinity && this.maxTotalSockets === Infinity) return null;
				this.sockets[name] || (this.sockets[name] = []);
				let fakeSocket = new external_net_namespaceObject.Socket({ writable: !1 });
				this.sockets[name].push(fakeSocket);
				this.totalSocketCount++;
				return fakeSocket;
			}
			decrementSockets(name, socket) {
				if (!this.sockets[name] || socket === null) return;
				let sockets = this.sockets[name];
				let index = sockets.indexOf(socket);
				if (index !== -1) {
					sockets.splice(index, 1);
					this.totalSocketCount--;
					sockets.length === 0 && delete this.sockets[name];
				}
			}
			getName(options) {
				if (this.isSecureEndpoint(options)) return external_https_namespaceObject.Agent.prototype.getName.call(this, options);
				return super.getName(options);
			}
			createSocket(req, options, cb) {
				let connectOpts = {
					...options,
					secureEndpoint: this.isSecureEndpoint(options)
				};
				let name = this.getName(connectOpts);
				let fakeSocket = this.incrementSockets(name);
				Promise.resolve().then(() => this.connect(req, connectOpts)).then((socket) => {
					this.decrementSockets(name, fakeSocket);
					if (socket instanceof external_http_namespaceObject.Agent) try {
						return socket.addRequest(req, connectOpts);
					} catch (err) {
						return cb(err);
					}
					this[INTERNAL].currentSocket = socket;
					super.createSocket(req, options, cb);
				}, (err) => {
					this.decrementSockets(name, fakeSocket);
					cb(err);
				});
			}
			createConnection() {
				let socket = this[INTERNAL].currentSocket;
				this[INTERNAL].currentSocket = void 0;
				if (!socket) throw Error("No socket was returned in the `connect()` function");
				return socket;
			}
			get defaultPort() {
				return this[INTERNAL].defaultPort ?? (this.protocol === "https:" ? 443 : 80);
			}
			set defaultPort(v) {
				this[INTERNAL] && (this[INTERNAL].defaultPort = v);
			}
			get protocol() {
				return this[INTERNAL].protocol ?? (this.isSecureEndpoint() ? "https:" : "http:");
			}
			set protocol(v) {
				this[INTERNAL] && (this[INTERNAL].protocol = v);
			}
		}
		let external_url_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
		let debug = (0, unused.Ay)("https-proxy-agent:parse-proxy-response");
		function parseProxyResponse(socket) {
			return new Promise((resolve, reject) => {
				let buffersLength = 0;
				let buffers = [];
				function read() {
					let b = socket.read();
					b ? ondata(b) : socket.once("readable", read);
				}
				function cleanup() {
					socket.removeListener("end", onend);
					socket.removeListener("error", onerror);
					socket.removeListener("readable", read);
				}
				function onend() {
					cleanup();
					debug("onend");
					reject(Error("Proxy connection ended before receiving CONNECT response"));
				}
				function onerror(err) {
					cleanup();
					debug("onerror %o", err);
					reject(err);
				}
				function ondata(b) {
					buffers.push(b);
					buffersLength += b.length;
					let buffered = Buffer.concat(buffers, buffersLength);
					let endOfHeaders = buffered.indexOf("\r\n\r\n");
					if (endOfHeaders === -1) {
						debug("have not received end of HTTP headers yet...");
						read();
						return;
					}
					let headerParts = buffered.slice(0, endOfHeaders).toString("ascii").split("\r\n");
					let firstLine = headerParts.shift();
					if (!firstLine) {
						socket.destroy();
						return reject(Error("No header received from proxy CONNECT response"));
					}
					let firstLineParts = firstLine.split(" ");
					let statusCode = +firstLineParts[1];
					let statusText = firstLineParts.slice(2).join(" ");
					let headers = {};
					for (let header of headerParts) {
						if (!header) continue;
						let firstColon = header.indexOf(":");
						if (firstColon === -1) {
							socket.destroy();
							return reject(Error(`Invalid header from proxy CONNECT response: "${header}"`));
						}
						let key = header.slice(0, firstColon).toLowerCase();
						let value = header.slice(firstColon + 1).trimStart();
						let current = headers[key];
						typeof current == "string" ? headers[key] = [current, value] : Array.isArray(current) ? current.push(value) : headers[key] = value;
					}
					debug("got proxy server response: %o %o", firstLine, headers);
					cleanup();
					resolve({
						connect: {
							statusCode,
							statusText,
							headers
						},
						buffered
					});
				}
				socket.on("error", onerror);
				socket.on("end", onend);
				read();
			});
		}
		let dist_debug = (0, unused.Ay)("https-proxy-agent");
		let setServernameFromNonIpHost = (options) => {
			if (options.servername === void 0 && options.host && !external_net_namespaceObject.isIP(options.host)) return {
				...options,
				servername: options.host
			};
			return options;
		};
		class HttpsProxyAgent extends Agent {
			constructor(proxy, opts) {
				super(opts);
				this.options = { path: void 0 };
				this.proxy = typeof proxy == "string" ? new external_url_namespaceObject.URL(proxy) : proxy;
				this.proxyHeaders = opts?.headers ?? {};
				dist_debug("Creating new HttpsProxyAgent instance: %o", this.proxy.href);
				let host = (this.proxy.hostname || this.proxy.host).replace(/^\[|\]$/g, "");
				let port = this.proxy.port ? parseInt(this.proxy.port, 10) : this.proxy.protocol === "https:" ? 443 : 80;
				this.connectOpts = {
					ALPNProtocols: ["http/1.1"],
					...opts ? omit(opts, "headers") : null,
					host,
					port
				};
			}
			async connect(req, opts) {
				let { proxy } = this;
				if (!opts.host) throw TypeError("No \"host\" provided");
				let socket;
				if (proxy.protocol === "https:") {
					dist_debug("Creating `tls.Socket`: %o", this.connectOpts);
					socket = external_tls_namespaceObject.connect(setServernameFromNonIpHost(this.connectOpts));
				} else {
					dist_debug("Creating `net.Socket`: %o", this.connectOpts);
					socket = external_net_namespaceObject.connect(this.connectOpts);
				}
				let headers = typeof this.proxyHeaders == "function" ? this.proxyHeaders() : { ...this.proxyHeaders };
				let host = external_net_namespaceObject.isIPv6(opts.host) ? `[${opts.host}]` : opts.host;
				let payload = `CONNECT ${host}:${opts.port} HTTP/1.1\r\n`;
				if (proxy.username || proxy.password) {
					let auth = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
					headers["Proxy-Authorization"] = `Basic ${Buffer.from(auth).toString("base64")}`;
				}
				headers.Host = `${host}:${opts.port}`;
				headers["Proxy-Connection"] ||= this.keepAlive ? "Keep-Alive" : "close";
				for (let name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
				let proxyResponsePromise = parseProxyResponse(socket);
				socket.write(`${payload}\r\n`);
				let { connect, buffered } = await proxyResponsePromise;
				req.emit("proxyConnect", connect);
				this.emit("proxyConnect", connect, req);
				if (connect.statusCode === 200) {
					req.once("socket", resume);
					if (opts.secureEndpoint) {
						dist_debug("Upgrading socket connection to TLS");
						return external_tls_namespaceObject.connect({
							...omit(setServernameFromNonIpHost(opts), "host", "path", "port"),
							socket
						});
					}
					return socket;
				}
				socket.destroy();
				let fakeSocket = new external_net_namespaceObject.Socket({ writable: !1 });
				fakeSocket.readable = !0;
				req.once("socket", (s) => {
					dist_debug("Replaying proxy buffer for failed request");
					external_assert_namespaceObject(s.listenerCount("data") > 0);
					s.push(buffered);
					s.push(null);
				});
				return fakeSocket;
			}
		}
		HttpsProxyAgent.protocols = ["http", "https"];
		function resume(socket) {
			socket.resume();
		}
		function omit(obj, ...keys) {
			let ret = {};
			let key;
			for (key in obj) keys.includes(key) || (ret[key] = obj[key]);
			return ret;
		}
		var network_errors = __nccwpck_require__(6499);
		let mebibyte = 1048576;
		let trusted;
		function startRequest({ method, url, headers, body, leave }, connections) {
			trusted ??= (0, external_node_tls_namespaceObject.createSecureContext)();
			let options = {
				method,
				agent: connections(url),
				rejectUnauthorized: !0,
				secureContext: trusted
			};
			let request = external_node_https_namespaceObject.request(url, {
				...options,
				headers: {
					...headers,
					"accept-encoding": "identity"
				}
			});
			leave === void 0 ? request.end(body) : sendInTime(request, body, leave);
			return request;
		}
		function sendInTime(request, body, leave) {
			let send = () => {
				if (request.destroyed) return;
				if (performance.now() > leave.by) return void request.destroy(new network_errors.Az("late", request.host));
				leave.onLeft();
				request.end(body);
			};
			request.once("socket", (socket) => {
				request.reusedSocket ? send() : socket.once("secureConnect", send);
			});
		}
		function answerTo(request, rules) {
			let { promise, resolve, reject } = Promise.withResolvers();
			let { host } = request;
			let isTunnelled = !("agent" in request && request.agent instanceof HttpsProxyAgent);
			let giveUp = (error) => {
				let isNetworks = error instanceof network_errors.Az || !rules.signal.aborted;
				let isAtProxy = !isTunnelled && !request.reusedSocket;
				reject(isNetworks ? (0, network_errors.rd)(host, error, isAtProxy) : error);
				request.destroy();
			};
			let abandon = () => giveUp(rules.signal.reason);
			rules.signal.addEventListener("abort", abandon);
			request.once("proxyConnect", ({ statusCode: status }) => {
				isTunnelled = status === 200;
				isTunnelled || giveUp((0, network_errors.vd)(host, status));
			});
			request.once("upgrade", (response, socket) => {
				giveUp((0, network_errors.Su)(host, response.statusCode));
				socket.destroy();
			});
			request.on("error", giveUp);
			request.once("response", (response) => {
				let { statusCode: status = 0, headers } = response;
				readBody(response, host, rules.maxBodyBytes ?? mebibyte).then((bytes) => {
					let body = status < 400 && encodingOf(headers) === "" ? textOf(host, bytes) : rules.hideSecrets(bytes.toString());
					resolve({
						status,
						headers,
						body
					});
				}).catch(giveUp);
			});
			return promise.finally(() => rules.signal.removeEventListener("abort", abandon));
		}
		async function readBody(response, host, maxBytes) {
			let { promise, resolve, reject } = Promise.withResolvers();
			let chunks = [];
			let bytes = 0;
			response.on("error", reject).on("end", resolve);
			response.on("data", (chunk) => {
				bytes += chunk.length;
				bytes > maxBytes ? reject((0, network_errors.Qf)(host, "size", `more than ${maxBytes / mebibyte} MiB`)) : chunks.push(chunk);
			});
			await promise;
			return Buffer.concat(chunks);
		}
		let utf8 = new TextDecoder("utf-8", { fatal: !0 });
		function encodingOf({ "content-encoding": encoding = "" }) {
			return encoding.trim().toLowerCase() === "identity" ? "" : encoding.trim();
		}
		function textOf(host, bytes) {
			try {
				return utf8.decode(bytes);
			} catch (cause) {
				throw (0, network_errors.Qf)(host, "utf-8", "text that is not UTF-8", cause);
			}
		}
		function openConnections({ proxy, signal }, keepAlive) {
			let options = {
				keepAlive,
				signal,
				timeout: 900,
				rejectUnauthorized: !0
			};
			let direct = new external_node_https_namespaceObject.Agent(options);
			if (proxy === void 0) return () => direct;
			let tunnels = new HttpsProxyAgent(proxy.url, {
				...options,
				headers: proxy.headers
			});
			Object.assign(tunnels.options, options);
			Object.assign(tunnels, {
				protocol: "https:",
				defaultPort: 443
			});
			return (url) => checkBypass(new URL(url)) ? direct : tunnels;
		}
		let [maxWaitMs, dayMs] = [6e4, 864e5];
		function openTransport(rules) {
			let kept = openConnections(rules, !0);
			let fresh = openConnections(rules, !1);
			let transport = {
				retries: 3,
				attemptMs: 2e4,
				...rules,
				kept,
				fresh,
				seenIds: new Set()
			};
			return async (call) => {
				let { protocol, host } = new URL(call.url);
				let method = call.isQuery ? "QUERY" : call.method;
				if (protocol !== "https:" || !rules.hosts.includes(host) || !rules.methods.includes(method)) {
					let message = `A ${call.method} to ${host} is not allowed in this run.`;
					throw new network_errors.Az("not-allowed", host, { message });
				}
				let { signal, release } = endingWith(rules.signal, host, call.withinMs);
				let last;
				try {
					let attempt = (count) => attemptOnce(last?.phase === "repeated" ? {
						...call,
						onNewConnection: !0
					} : call, {
						...transport,
						signal
					}, count).catch((error) => {
						last = error instanceof network_errors.Az ? error : void 0;
						throw error;
					});
					return await pRetry(attempt, {
						retries: transport.retries,
						randomize: !0,
						minTimeout: 300,
						maxTimeout: 5e3,
						signal,
						shouldRetry: () => last?.isTransient === !0 && onlyReads(call)
					});
				} catch (cause) {
					rules.signal.throwIfAborted();
					throw cause === signal.reason ? last ?? cause : cause;
				} finally {
					release();
				}
			};
		}
		function endingWith(signal, host, ms) {
			if (ms === void 0) return {
				signal,
				release: () => {}
			};
			let ending = new AbortController();
			let end = () => ending.abort(signal.reason);
			let timer = setTimeout(() => ending.abort((0, network_errors.V$)(host, ms)), ms).unref();
			signal.aborted && end();
			signal.addEventListener("abort", end);
			let release = () => {
				clearTimeout(timer);
				signal.removeEventListener("abort", end);
			};
			return {
				signal: ending.signal,
				release
			};
		}
		function onlyReads({ method, isQuery = !1 }) {
			return method === "GET" || isQuery;
		}
		async function attemptOnce(call, transport, attempt) {
			let { host } = new URL(call.url);
			let [sentAt, time] = [performance.now(), new Date().toISOString()];
			let report = (ending) => {
				let milliseconds = Math.round(performance.now() - sentAt);
				call.onAttempt?.({
					time,
					milliseconds,
					attempt,
					...ending
				});
			};
			let request = startRequest(call, call.onNewConnection ? transport.fresh : transport.kept);
			let { signal, release } = endingWith(transport.signal, host, transport.attemptMs);
			let answer;
			try {
				answer = await answerOrAgain(call, request, {
					...transport,
					signal
				});
			} catch (error) {
				report({ failure: error instanceof Error ? error.message : "" });
				throw error;
			} finally {
				release();
			}
			report({ answer });
			let { status, headers } = answer;
			transport.onAnswer?.({
				status,
				sentAt,
				at: performance.now(),
				date: headers.date
			});
			if (status === 429) {
				let mayFollow = attempt <= transport.retries && onlyReads(call);
				throw await limitFailure(call, answer, mayFollow ? transport.signal : void 0);
			}
			requireUsable(host, answer);
			requireNew(call, answer, transport.seenIds);
			return answer;
		}
		function requireUsable(host, { status, headers }) {
			if ((0, network_errors.Ab)(status)) throw new network_errors.Az("server", host, {
				message: `${host} answered ${status}.`,
				code: status
			});
			if (status < 200) throw (0, network_errors.Su)(host, status);
			let encoding = encodingOf(headers);
			let encoded = `the content-encoding ${(0, messages_text.hD)(encoding)}, which this run did not ask for`;
			if (encoding !== "") throw (0, network_errors.Qf)(host, "encoding", encoded);
			if (status >= 300 && status < 400) throw (0, network_errors.Qf)(host, "redirect", `a redirect (${status}), which is never followed`);
		}
		function requireNew({ url, requestIdHeader = "" }, { status, headers }, seenIds) {
			let id = headers[requestIdHeader];
			if (typeof id != "string") return;
			let { host } = new URL(url);
			if (status < 300 && seenIds.has(id)) throw new network_errors.Az("repeated", host);
			seenIds.add(id);
		}
		async function answerOrAgain(call, request, transport) {
			try {
				return await answerTo(request, transport);
			} catch (error) {
				let wasClosedWhileKept = request.reusedSocket && error instanceof network_errors.Az && error.phase === "answer";
				if (transport.signal.aborted || !onlyReads(call) || !wasClosedWhileKept) throw error;
				return answerTo(startRequest(call, transport.fresh), transport);
			}
		}
		async function limitFailure({ url, requestIdHeader = "" }, { headers }, retry) {
			let { host } = new URL(url);
			let ms = retryAfterMs(headers);
			let requestId = headers[requestIdHeader];
			let isTooLong = ms > maxWaitMs;
			ms > 0 && retry !== void 0 && !isTooLong && await waitUnlessAborted(ms, retry);
			let asked = isTooLong ? `, and asks to wait ${ms > dayMs ? "longer than a day" : `${Math.ceil(ms / 1e3)} s`}` : "";
			return new network_errors.Az("limit", host, {
				message: `${host} answered 429: too many requests${asked}.`,
				isTransient: !isTooLong,
				retryAfterMs: ms,
				requestId: typeof requestId == "string" ? requestId : void 0
			});
		}
		async function waitUnlessAborted(ms, signal) {
			signal.throwIfAborted();
			ms > 0 && await (0, promises_namespaceObject.setTimeout)(ms, void 0, { signal }).catch(() => signal.throwIfAborted());
		}
		function retryAfterMs({ "retry-after": header, date = "" }) {
			if (header === void 0) return 0;
			let ms = /^\d+$/.test(header) ? Number(header) * 1e3 : Date.parse(header) - (Date.parse(date) || Date.now());
			return Number.isNaN(ms) ? 0 : Math.max(0, ms);
		}
	}),
	4136: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			l: () => openTwilio,
			P: () => permissions
		});
		var schemas = __nccwpck_require__(2417);
		var api = __nccwpck_require__(8729);
		var credentials = __nccwpck_require__(9097);
		var errors = __nccwpck_require__(8798);
		var messages_text = __nccwpck_require__(322);
		var identity = __nccwpck_require__(3294);
		var value = __nccwpck_require__(2449);
		var secrets = __nccwpck_require__(3856);
		var settings = __nccwpck_require__(4859);
		var network_errors = __nccwpck_require__(6499);
		var answers = __nccwpck_require__(6065);
		var request = __nccwpck_require__(3583);
		var resources = __nccwpck_require__(359);
		function connectAccount(connection) {
			let { kind, account } = connection.credentials;
			let leaveBy = {
				compositions: 0,
				recordings: 0
			};
			return {
				login: kind === "auth-token" ? account : void 0,
				async read(resource, onNewConnection) {
					let live = await fetchSettings(connection, resource, onNewConnection !== void 0);
					leaveBy[resource] = performance.now() + 2e3;
					return live;
				},
				write: (resource, write) => sendSettings(connection, resource, {
					...write,
					by: leaveBy[resource]
				}),
				findReference: (kind, sid) => findCredential(connection, kind, sid),
				async compositions(since) {
					let { listCompositions } = await __nccwpck_require__.e(747).then(__nccwpck_require__.bind(__nccwpck_require__, 4747));
					return listCompositions(connection, since);
				}
			};
		}
		async function fetchSettings(connection, resource, onNewConnection) {
			let { credentials } = connection;
			try {
				let fetched = await (0, resources.z1)((0, request.l2)(connection, { onNewConnection }), resource).fetch();
				let live = (0, answers.Wp)(answers.qj, fetched);
				let text = JSON.stringify(live);
				if ((0, secrets.T)([credentials.secret, (0, request.uZ)(credentials)])(text) !== text) throw (0, answers.pb)("credentials", "contains the credentials");
				return {
					isConfigured: !0,
					...live
				};
			} catch (error) {
				if (!(0, answers.c4)(error)) throw error;
				return {
					isConfigured: !1,
					account: void 0,
					state: settings.zJ
				};
			}
		}
		async function sendSettings(connection, resource, { plan, declared, withinMs, by }) {
			let sent = settings.W0.filter(({ name }) => plan.after[name] !== "" || declared[name] === "");
			let parameters = Object.fromEntries(sent.map(({ name, property }) => [property, plan.after[name]]));
			let turnsEncryptionOn = !plan.before["encryption-enabled"] && plan.after["encryption-enabled"] === !0;
			let hasLeft = !1;
			let leave = {
				by,
				onLeft: () => {
					hasLeft = !0;
				}
			};
			try {
				let instance = await (0, resources.z1)((0, request.l2)(connection, {
					withinMs,
					leave
				}), resource).create(parameters);
				return {
					state: "answered",
					account: (0, answers.Wp)(answers.qj, instance).account
				};
			} catch (error) {
				let isAnswered = error instanceof errors.lZ && error.refusal !== void 0;
				if (!hasLeft && !isAnswered) return {
					state: "not-sent",
					error
				};
				if (!isAnswered) throw error;
				if (error.refusal.requestId === void 0) throw (0, answers.cS)(error);
				let { cause } = error;
				let againInMs = cause instanceof network_errors.Az && cause.isTransient ? cause.retryAfterMs : void 0;
				return {
					state: "refused",
					error: turnsEncryptionOn ? nameEdition(error) : error,
					againInMs
				};
			}
		}
		async function findCredential(connection, kind, sid) {
			let askedMs = Date.now();
			try {
				let found = (0, answers.Wp)(Reference, await (0, resources.d_)((0, request.l2)(connection), kind, sid).fetch());
				if (found.sid !== sid) throw (0, answers.pb)("another credential", "is about another credential");
				return {
					owner: found.accountSid,
					created: creationDate(found.dateCreated, askedMs)
				};
			} catch (error) {
				if ((0, answers.c4)(error)) return "missing";
				throw error;
			}
		}
		let Reference = schemas.Ikc({
			sid: value.WI,
			accountSid: value.SQ,
			dateCreated: schemas.L5J()
		});
		let twilioBeganMs = Date.UTC(2008, 0);
		function creationDate(date, askedMs) {
			let ms = date instanceof Date ? date.getTime() : 0;
			return ms >= twilioBeganMs && ms < askedMs ? new Date(ms).toISOString() : void 0;
		}
		function nameEdition(error) {
			let isForbidden = error.refusal?.status === 403;
			let isPossible = isForbidden || error.reason === "rejected-by-twilio";
			if (error.kind === "lacks-permission" || !isPossible) return error;
			return new errors.lZ(isForbidden ? "not-entitled" : error.reason, error.message, {
				hint: `${error.hint} Encryption also needs Twilio's Enterprise or Security Edition: ask Twilio whether the account has it.`,
				refusal: error.refusal,
				about: error.about
			});
		}
		function permissions({ mode, policy, credentials, verifyReferences }, hasBase) {
			let isForOthers = hasBase || mode === "export" || policy.unlistedSubaccounts !== "ignore" || policy.accounts.some(({ account }) => account !== credentials?.account);
			return {
				hosts: [
					resources.S.video,
					...verifyReferences ? [resources.S.references] : [],
					...isForOthers && credentials?.kind === "auth-token" ? [resources.S.accounts] : []
				],
				methods: mode === "apply" ? ["GET", "POST"] : ["GET"]
			};
		}
		function openTwilio(opening) {
			let { credentials, count } = opening;
			let active;
			let list = () => {
				active ??= listAccounts(opening, "active");
				return active;
			};
			return {
				async connect(sid) {
					if (sid === credentials.account) return connectAccount(opening);
					if (credentials.kind === "api-key") throw keyReachesItsOwn(credentials);
					let listed = count > 1 || active !== void 0 ? (await list()).get(sid) : void 0;
					let found = listed?.auth_token ? listed : await lookUp(opening, sid);
					if (!found.auth_token) {
						let message = `Twilio gives no auth token of the subaccount ${(0, messages_text.xz)(sid)}, so this run cannot read its settings.`;
						throw new errors.lZ("credentials-rejected", message, {
							hint: "Give that account a step with an API key of its own, and select the account with the input account.",
							about: "no token"
						});
					}
					let own = {
						kind: "auth-token",
						account: sid,
						user: sid,
						secret: found.auth_token
					};
					opening.mask((0, request.uZ)(own));
					return connectAccount({
						...opening,
						credentials: own
					});
				},
				async accounts() {
					if (credentials.kind === "api-key") return [{
						account: credentials.account,
						name: "",
						isOwn: !0
					}];
					return reachableFrom(opening, await list());
				},
				async suspended() {
					if (credentials.kind === "api-key") return [];
					return reachableFrom(opening, await listAccounts(opening, "suspended"));
				}
			};
		}
		function reachableFrom({ credentials: { account }, hideSecrets }, listed) {
			return [...listed.values()].map(({ sid, friendly_name: name, owner_account_sid: owner }) => ({
				account: sid,
				name: hideSecrets(name ?? ""),
				isOwn: sid === account,
				parent: owner && owner !== sid ? owner : void 0
			}));
		}
		let Subaccount = schemas.Ikc({
			sid: value.SQ,
			friendly_name: schemas.cl6(schemas.YjP()),
			owner_account_sid: schemas.cl6(value.SQ),
			status: schemas.cl6(schemas.k5n([
				"active",
				"suspended",
				"closed"
			])),
			auth_token: schemas.cl6(schemas.YjP().check(api.Fk(/^(?:[\x21-\x7e]{8,})?$/)))
		});
		let Page = schemas.Ikc({
			accounts: schemas.YOg(Subaccount),
			next_page_uri: schemas.cl6(schemas.YjP())
		});
		let origin = `https://${resources.S.accounts}`;
		let address = `${origin}/2010-04-01/Accounts`;
		async function listAccounts(opening, status) {
			let all = new Map();
			let pages = (0, request.E0)(opening, {
				name: "list of accounts",
				address: `${address}.json`,
				query: {
					Status: status,
					PageSize: "300"
				},
				page: Page,
				nextOf: ({ next_page_uri: path }) => path && `${origin}${path}`,
				maxPages: 1e3
			});
			for await (let { accounts } of pages) {
				for (let { auth_token: token } of accounts) opening.mask(token ?? "");
				for (let account of accounts) all.set(account.sid, account);
			}
			if (status === "active" && !all.has(opening.credentials.account)) throw (0, answers.pb)("own account", "does not have the account of the credentials", "list of accounts");
			return all;
		}
		async function lookUp(opening, sid) {
			let uri = `${address}/${sid}.json`;
			let { body } = await (0, request.l2)(opening)({
				method: "get",
				uri,
				headers: {}
			}).catch((error) => {
				if (!(0, answers.c4)(error)) throw error;
				let message = `Twilio knows no account ${(0, messages_text.xz)(sid)} under ${(0, messages_text.xz)(opening.credentials.account)}.`;
				throw new errors.lZ("account-not-found", message, {
					hint: "Correct the SID in the policy file, or give the auth-token of the account's parent.",
					about: "unknown"
				});
			});
			let found = (0, answers.Wp)(Subaccount, body);
			opening.mask(found.auth_token ?? "");
			if (found.sid !== sid) throw (0, identity.H)(sid, found.sid);
			if (!found.status || found.status === "active") return found;
			throw new errors.lZ("account-not-found", `The subaccount ${(0, messages_text.xz)(sid)} is ${found.status}.`, {
				hint: inactiveHints[found.status],
				kind: found.status === "closed" ? found.status : void 0
			});
		}
		let inactiveHints = {
			closed: "Remove it from the policy file: a closed account does not come back.",
			suspended: "Activate it in the console, or remove it from the policy file."
		};
		function keyReachesItsOwn({ account }) {
			let message = `An API key reaches only its own account. account-sid names ${(0, messages_text.xz)(account)}, and this step selects another account.`;
			let hint = `${credentials.ZN} If account-sid (or TWILIO_ACCOUNT_SID) is wrong, correct it.`;
			return new errors.lZ("wrong-account", message, {
				hint,
				about: "api-key"
			});
		}
	}),
	6065: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gb: () => requestIdOf,
			Wp: () => parseAnswer,
			c4: () => isNotFound,
			cS: () => notFromTwilio,
			kC: () => requestIdHeader,
			pb: () => badResponse,
			qj: () => LiveSettings,
			x5: () => refusal
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2417);
		var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(322);
		var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4859);
		var _settings_value_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2449);
		var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(9251);
		let text = zod_mini__WEBPACK_IMPORTED_MODULE_3__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()), void 0);
		let code = zod_mini__WEBPACK_IMPORTED_MODULE_3__.MfU(zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig()), void 0);
		let Body = zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			code,
			message: text,
			title: text,
			detail: text
		});
		let requestIdHeader = "twilio-request-id";
		function requestIdOf({ headers }) {
			let header = headers[requestIdHeader];
			return typeof header == "string" && /^RQ[0-9a-f]{32}$/.test(header) ? header : void 0;
		}
		let denied = "credentials-rejected";
		let refusals = {
			401: [
				denied,
				"Twilio refused the credentials",
				"Check that api-key-sid and api-key-secret (or account-sid and auth-token) are current and belong together. Other likely causes: the key is from another region than US1 (this action asks only US1), or the account is suspended."
			],
			403: [
				denied,
				"Twilio forbids this request for these credentials",
				"Check that the account is active and that the credentials allow this request."
			],
			404: [
				"bad-response",
				"Twilio does not know the requested resource",
				"Run the job again. If the error stays, check the proxy: something may be answering in Twilio's place."
			]
		};
		let otherMeaning = [
			"rejected-by-twilio",
			"Twilio rejected the request",
			"Correct what Twilio names; its error codes are at https://www.twilio.com/docs/api/errors."
		];
		function refusal(answer, permission, wrapping) {
			let { status } = answer;
			let body = Body.safeParse((0, _json_js__WEBPACK_IMPORTED_MODULE_4__.q)(answer.body)).data;
			let code = body?.code;
			let explanation = body?.message || body?.detail || body?.title;
			let details = `${status}${code === void 0 ? "" : `, error ${code}`}${explanation ? `: ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.hD)(explanation)}` : ""}`;
			let refused = {
				status,
				code,
				requestId: requestIdOf(answer)
			};
			let named = permission === void 0 ? void 0 : (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_5__.hD)(permission);
			let about = [
				status,
				code,
				permission
			].join(" ");
			let refuse = (reason, sentence, hint, kind) => new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ(reason, `${sentence} (${details}).`, {
				hint,
				refusal: refused,
				about,
				kind
			});
			let isForbidden = status === 401 || status === 403;
			if (isForbidden && (code === 70051 || /\bpermissions?\b/i.test(explanation ?? ""))) {
				let hint = `Give the key the permission ${named ?? "for this request"}.`;
				return refuse(denied, "The API key is restricted and lacks a permission", hint, "lacks-permission");
			}
			if (isForbidden && (code === 20005 || /\b(?:not active|suspended)\b/i.test(explanation ?? ""))) return refuse(denied, "The account is suspended or closed", "Activate the account in Twilio's console, or ask Twilio's support why it is suspended.");
			let [reason, sentence, fix] = refusals[status] ?? otherMeaning;
			let needed = isForbidden && named !== void 0 ? [`A restricted API key needs the permission ${named}.`] : [];
			let likely = status !== 401 || wrapping === void 0 ? [] : [`The secret has ${wrapping}: store the secret alone.`];
			return refuse(reason, sentence, (status === 403 ? [...needed, fix] : [
				...likely,
				fix,
				...needed
			]).join(" "));
		}
		function isNotFound(error) {
			return error instanceof _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ && error.refusal?.status === 404 && error.refusal.code === 20404;
		}
		function notFromTwilio({ refusal }) {
			let message = `The write was answered with ${refusal?.status}, without the request id that Twilio's answers have.`;
			return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("bad-response", message, {
				hint: "Check the proxy: something between the runner and Twilio answers in Twilio's place.",
				refusal
			});
		}
		let LiveSettings = zod_mini__WEBPACK_IMPORTED_MODULE_3__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
			accountSid: _settings_value_js__WEBPACK_IMPORTED_MODULE_2__.SQ,
			...Object.fromEntries(_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.W0.map((row) => [row.property, _settings_value_js__WEBPACK_IMPORTED_MODULE_2__.EZ[row.kind].live]))
		}), zod_mini__WEBPACK_IMPORTED_MODULE_3__.pdi((answer) => ({
			account: answer.accountSid,
			state: (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.L4)((row) => answer[row.property] ?? (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.wC)(row))
		})));
		function parseAnswer(schema, instance) {
			let parsed = schema.safeParse(instance);
			if (parsed.success) return parsed.data;
			let names = parsed.error.issues.map(({ path }) => path.join(".").replace(/[A-Z]/g, "_$&").toLowerCase());
			let fields = [...new Set(names)].join(", ");
			throw badResponse(fields, `does not have the documented form (${fields})`);
		}
		function badResponse(about, fault, what = "answer") {
			return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("bad-response", `Twilio's ${what} cannot be used: it ${fault}.`, {
				hint: "Check the proxy: something between the runner and Twilio may be answering in Twilio's place. Without a proxy, run the job again later.",
				about: `${what} ${about}`
			});
		}
	}),
	3583: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			E0: () => pagesOf,
			l2: () => requester,
			uZ: () => basicValue
		});
		var _declared_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9097);
		var _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8798);
		var _tool_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6824);
		var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9251);
		var _network_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6499);
		var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6065);
		var _resources_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(359);
		let userAgent = `${_tool_js__WEBPACK_IMPORTED_MODULE_5__.UU}/${_tool_js__WEBPACK_IMPORTED_MODULE_5__.rE}`;
		function requester({ credentials, send, onExchange }, sending = {}) {
			return async ({ method: verb, uri, headers, data }) => {
				let method = verb.toUpperCase() === "POST" ? "POST" : "GET";
				let call = {
					method,
					url: uri,
					headers: {
						...headers,
						Authorization: `Basic ${basicValue(credentials)}`,
						"User-Agent": userAgent,
						"Cache-Control": "no-cache, no-store"
					},
					requestIdHeader: _answers_js__WEBPACK_IMPORTED_MODULE_3__.kC,
					body: data && new URLSearchParams(data).toString(),
					...sending,
					onAttempt: ({ answer, failure, ...attempt }) => {
						let { account } = credentials;
						let requestId = answer && (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.Gb)(answer);
						onExchange({
							account,
							method,
							url: uri,
							...attempt,
							status: answer?.status,
							failure,
							requestId
						});
					}
				};
				let answer = await send(call).catch((error) => {
					throw error instanceof _network_errors_js__WEBPACK_IMPORTED_MODULE_2__.Az ? twilioError(error) : error;
				});
				if (answer.status >= 400) throw (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.x5)(answer, (0, _resources_js__WEBPACK_IMPORTED_MODULE_4__.Tj)(call), (0, _declared_credentials_js__WEBPACK_IMPORTED_MODULE_0__.WE)(credentials.secret));
				let body = (0, _json_js__WEBPACK_IMPORTED_MODULE_6__.q)(answer.body, () => {
					throw (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.pb)("duplicate key", "has the same key twice");
				});
				if (typeof body != "object" || !body) throw (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.pb)("no object", "is not a JSON object");
				return {
					statusCode: answer.status,
					headers: answer.headers,
					body
				};
			};
		}
		function twilioError(failure) {
			let { phase, host, code = "", message, requestId, advice } = failure;
			let [reason, hint] = meanings.get(phase) ?? ["twilio-unavailable", later];
			let refusal = phase === "limit" ? {
				status: 429,
				requestId
			} : void 0;
			return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_1__.lZ(reason, message, {
				hint: advice ?? hint,
				refusal,
				about: phase === "time" ? `${host} ${phase}` : `${host} ${phase} ${code}`,
				cause: failure
			});
		}
		let later = "Run the job again later. Twilio's status is at https://status.twilio.com.";
		let meanings = new Map([
			["not-allowed", ["internal", `Please report this as a bug: ${_tool_js__WEBPACK_IMPORTED_MODULE_5__.j6}`]],
			["limit", ["rate-limited", "Run the job again later, and run fewer jobs against this account at the same time."]],
			["unusable", ["bad-response", later]],
			["repeated", ["bad-response", later]]
		]);
		function basicValue({ user, secret }) {
			return Buffer.from(`${user}:${secret}`).toString("base64");
		}
		async function* pagesOf(connection, { name, address, query, page: schema, nextOf, maxPages }) {
			let ask = requester(connection);
			let asked = new Set();
			let url = `${address}?${new URLSearchParams(query)}`;
			for (; url;) {
				if (!url.startsWith(`${address}?`)) throw (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.pb)("elsewhere", "leads to another address", name);
				if (asked.has(url)) throw (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.pb)("endless", "leads back to an earlier page", name);
				if (asked.size >= maxPages) throw (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.pb)("endless", `has more than ${maxPages} pages`, name);
				asked.add(url);
				let { body } = await ask({
					method: "get",
					uri: url,
					headers: {}
				});
				let page = (0, _answers_js__WEBPACK_IMPORTED_MODULE_3__.Wp)(schema, body);
				yield page;
				url = nextOf(page);
			}
		}
	}),
	359: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			S: () => hosts,
			Tj: () => permissionFor,
			d_: () => credentialAt,
			z1: () => settingsAt
		});
		var twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(608);
		var twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4650);
		var twilio_lib_rest_accounts_v1_credential_aws_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2811);
		var twilio_lib_rest_accounts_v1_credential_publicKey_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8498);
		var twilio_lib_rest_video_v1_compositionSettings_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7580);
		var twilio_lib_rest_video_v1_recordingSettings_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6929);
		var _settings_resources_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9689);
		let hosts = {
			video: "video.twilio.com",
			references: "accounts.twilio.com",
			accounts: "api.twilio.com"
		};
		let lists = {
			compositions: twilio_lib_rest_video_v1_compositionSettings_js__WEBPACK_IMPORTED_MODULE_4__.zs,
			recordings: twilio_lib_rest_video_v1_recordingSettings_js__WEBPACK_IMPORTED_MODULE_5__.wS
		};
		function settingsAt(request, resource) {
			let settings = lists[resource](v1(request, hosts.video))();
			return {
				fetch: () => settings.fetch(),
				create: (parameters) => settings.create(parameters)
			};
		}
		function permissionFor({ method, url }) {
			let { host, pathname } = new URL(url);
			if (host !== hosts.video) return;
			if (pathname === "/v1/Compositions") return "/twilio/video/compositions/list";
			let row = Object.values(_settings_resources_js__WEBPACK_IMPORTED_MODULE_6__.qe).find(({ path }) => path === pathname);
			return row && `${row.permission}/${method === "POST" ? "update" : "read"}`;
		}
		let credentials = {
			"public-key": twilio_lib_rest_accounts_v1_credential_publicKey_js__WEBPACK_IMPORTED_MODULE_3__.PublicKeyListInstance,
			"aws-credential": twilio_lib_rest_accounts_v1_credential_aws_js__WEBPACK_IMPORTED_MODULE_2__.AwsListInstance
		};
		function credentialAt(request, kind, sid) {
			return credentials[kind](v1(request, hosts.references))(sid);
		}
		function v1(request, host) {
			return new twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_1__.default(new twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_0__.A({ request }, `https://${host}`), "v1");
		}
	}),
	4733: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.r(__webpack_exports__);
		__nccwpck_require__.d(__webpack_exports__, {
			interrupted: () => interrupted,
			listen: () => listen,
			runToEnd: () => runToEnd,
			signal: () => signal,
			startClock: () => startClock
		});
		var _edges_runner_job_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9590);
		var _edges_transport_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9014);
		var _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8798);
		var _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9578);
		let ending = new AbortController();
		let interruption = new AbortController();
		let leftBehind = Promise.withResolvers();
		let timers = [];
		let bug;
		let onLateBug = (_thrown) => {};
		let { signal } = ending;
		let { signal: interrupted } = interruption;
		function listen() {
			for (let name of ["SIGINT", "SIGTERM"]) process.on(name, () => {
				interruption.abort(cancelled(name));
				endRun(cancelled(name));
			});
			process.on("uncaughtException", (thrown) => {
				_edges_runner_job_js__WEBPACK_IMPORTED_MODULE_0__.exit(!0);
				if (bug !== void 0) return;
				bug = { thrown };
				signal.aborted ? onLateBug(thrown) : endRun((0, _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__.Re)(thrown));
			});
		}
		function endRun(reason) {
			if (signal.aborted) return;
			timers.push(setTimeout(() => leftBehind.reject(reason), 3e3));
			ending.abort(reason);
		}
		function startClock({ seconds, today }) {
			let deadline = performance.now() + seconds * 1e3;
			timers.push(setTimeout(() => endRun(timedOut(seconds)), seconds * 1e3));
			return {
				today,
				left: () => deadline - performance.now(),
				wait: (ms) => (0, _edges_transport_js__WEBPACK_IMPORTED_MODULE_1__.DX)(ms, signal)
			};
		}
		async function runToEnd({ mode, work, report }) {
			onLateBug = (thrown) => void report((0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__.gz)(mode, thrown));
			leftBehind.promise.catch(() => {});
			let outcome = await Promise.race([work(), leftBehind.promise]).catch((error) => (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__.gz)(mode, error)).finally(finishRun);
			await report(bug === void 0 || outcome.result === "error" ? outcome : (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_3__.gz)(mode, bug.thrown));
		}
		function finishRun() {
			for (let timer of timers) clearTimeout(timer);
			ending.abort();
		}
		function cancelled(name) {
			let message = `The run was interrupted (${name}).`;
			return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("cancelled", message, {
				hint: "Run the job again.",
				about: "run"
			});
		}
		function timedOut(seconds) {
			let message = `The run took longer than timeout-seconds (${seconds}).`;
			return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_2__.lZ("timed-out", message, {
				hint: "Raise timeout-seconds, or find out what is so slow: the name server, the proxy or Twilio.",
				about: "run"
			});
		}
	}),
	5067: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
			try {
				var _edges_github_reviews_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1680);
				var _edges_pace_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(1886);
				var _edges_runner_claims_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(247);
				var _edges_runner_job_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9590);
				var _edges_runner_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(13);
				var _edges_runner_publish_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(2347);
				var _edges_runner_step_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4376);
				var _edges_transport_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(9014);
				var _edges_twilio_accounts_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(4136);
				var _edges_twilio_request_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(3583);
				var _lifetime_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(4733);
				var _run_run_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6050);
				let requests = [];
				_edges_runner_job_js__WEBPACK_IMPORTED_MODULE_2__.isInRunner() ? await runStep() : _edges_runner_job_js__WEBPACK_IMPORTED_MODULE_2__.refuse();
				setTimeout(() => process.stdout.write("", end), 500).unref();
				async function runStep() {
					_lifetime_js__WEBPACK_IMPORTED_MODULE_9__.listen();
					let step = await (0, _edges_runner_step_js__WEBPACK_IMPORTED_MODULE_5__.j)();
					let reviews = (0, _edges_github_reviews_js__WEBPACK_IMPORTED_MODULE_0__.m)(step, _lifetime_js__WEBPACK_IMPORTED_MODULE_9__);
					let loadConversation = () => Promise.all([__nccwpck_require__.e(906), __nccwpck_require__.e(971)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8971));
					let { interrupted } = _lifetime_js__WEBPACK_IMPORTED_MODULE_9__;
					await _lifetime_js__WEBPACK_IMPORTED_MODULE_9__.runToEnd({
						mode: step.mode,
						work: () => {
							let outcome = perform(step);
							__nccwpck_require__.e(906).then(__nccwpck_require__.bind(__nccwpck_require__, 9906)).catch(() => {});
							return outcome;
						},
						report: (outcome) => (0, _edges_runner_publish_js__WEBPACK_IMPORTED_MODULE_4__.mk)(outcome, {
							...step,
							requests,
							reviews,
							interrupted,
							loadConversation
						})
					});
				}
				function end() {
					let { execPath, exitCode = 0 } = process;
					try {
						process.execve?.(execPath, [
							execPath,
							"-e",
							`process.exit(${exitCode})`
						], {});
					} catch {
						process.exit();
					}
				}
				async function perform({ inputs, ...step }) {
					if (inputs === void 0) throw AggregateError(step.problems);
					let world = await openWorld({
						...step,
						inputs
					});
					if (inputs.mode !== "export") return (0, _run_run_js__WEBPACK_IMPORTED_MODULE_10__.e)(inputs, world);
					let { exportPolicy } = await Promise.all([__nccwpck_require__.e(637), __nccwpck_require__.e(690)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8690));
					let { outcome, text } = await exportPolicy(inputs, world, {
						file: step.policyFile,
						hideSecrets: _edges_runner_job_js__WEBPACK_IMPORTED_MODULE_2__.withoutSecrets
					});
					let { "policy-file": newFile } = step.claimed;
					newFile !== void 0 && text !== void 0 && (0, _edges_runner_claims_js__WEBPACK_IMPORTED_MODULE_1__.yc)(newFile, text);
					return outcome;
				}
				async function openWorld(step) {
					let { inputs, event, today, policyFile } = step;
					let { mode, credentials, policy, timeoutSeconds } = inputs;
					let { pace, onAnswer: adaptPace } = (0, _edges_pace_js__WEBPACK_IMPORTED_MODULE_11__.g)();
					let aheadMs;
					let clock = {
						..._lifetime_js__WEBPACK_IMPORTED_MODULE_9__.startClock({
							seconds: timeoutSeconds,
							today
						}),
						aheadMs: () => aheadMs ?? 0
					};
					let onAnswer = (answer) => {
						adaptPace(answer);
						aheadMs ??= clockAheadMs(answer);
					};
					let onProgress = (0, _edges_runner_progress_js__WEBPACK_IMPORTED_MODULE_3__.m)({
						mode,
						policyFile
					}, _lifetime_js__WEBPACK_IMPORTED_MODULE_9__.signal);
					let base = event.base && (await __nccwpck_require__.e(284).then(__nccwpck_require__.bind(__nccwpck_require__, 284))).openBase(step, {
						signal: _lifetime_js__WEBPACK_IMPORTED_MODULE_9__.signal,
						clock
					});
					let history = async () => (await __nccwpck_require__.e(309).then(__nccwpck_require__.bind(__nccwpck_require__, 4309))).readEarlierVersions(step, {
						signal: _lifetime_js__WEBPACK_IMPORTED_MODULE_9__.signal,
						clock
					});
					let world = {
						clock,
						pace,
						onProgress,
						base,
						history: mode === "check" && step.declared !== void 0 ? history : void 0
					};
					if (credentials === void 0) return {
						twilio: void 0,
						...world
					};
					for (let secret of [credentials.secret, (0, _edges_twilio_request_js__WEBPACK_IMPORTED_MODULE_8__.uZ)(credentials)]) _edges_runner_job_js__WEBPACK_IMPORTED_MODULE_2__.mask(secret);
					let rules = {
						...(0, _edges_twilio_accounts_js__WEBPACK_IMPORTED_MODULE_7__.P)(inputs, base !== void 0),
						signal: _lifetime_js__WEBPACK_IMPORTED_MODULE_9__.signal,
						hideSecrets: _edges_runner_job_js__WEBPACK_IMPORTED_MODULE_2__.withoutSecrets,
						proxy: _edges_runner_job_js__WEBPACK_IMPORTED_MODULE_2__.proxy(),
						onAnswer
					};
					let onExchange = (exchange) => void requests.push(exchange);
					let hiding = {
						mask: _edges_runner_job_js__WEBPACK_IMPORTED_MODULE_2__.mask,
						hideSecrets: _edges_runner_job_js__WEBPACK_IMPORTED_MODULE_2__.withoutSecrets
					};
					let connection = {
						credentials,
						send: (0, _edges_transport_js__WEBPACK_IMPORTED_MODULE_6__.g2)(rules),
						onExchange,
						...hiding
					};
					return {
						twilio: (0, _edges_twilio_accounts_js__WEBPACK_IMPORTED_MODULE_7__.l)({
							...connection,
							count: policy.accounts.length
						}),
						...world
					};
				}
				function clockAheadMs({ status, date = "" }) {
					let ms = Date.now() - Date.parse(date);
					return status >= 500 || Number.isNaN(ms) ? void 0 : ms;
				}
				__webpack_async_result__();
			} catch (e) {
				__webpack_async_result__(e);
			}
		}, 1);
	}),
	5827: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F: () => collect,
			O: () => once
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);
		function collect(readers) {
			let errors = new Set();
			let values = Object.entries(readers).map(([name, read]) => {
				try {
					return [name, read()];
				} catch (thrown) {
					for (let error of thrown instanceof AggregateError ? thrown.errors : [thrown]) {
						if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)) throw error;
						errors.add(error);
					}
					return [name, void 0];
				}
			});
			if (errors.size > 0) throw AggregateError(errors);
			return Object.fromEntries(values);
		}
		function once(read) {
			let answer = () => {
				try {
					let value = read();
					answer = () => value;
				} catch (error) {
					answer = () => {
						throw error;
					};
				}
				return answer();
			};
			return () => answer();
		}
	}),
	8798: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Re: () => bugError,
			XC: () => errorFindings,
			X_: () => endsTheRun,
			lZ: () => ActionError
		});
		var _tool_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6824);
		class ActionError extends Error {
			name = "ActionError";
			reason;
			hint;
			about;
			place;
			refusal;
			kind;
			constructor(reason, message, details) {
				super(message, { cause: details.cause });
				this.reason = reason;
				this.hint = details.hint;
				this.refusal = details.refusal;
				this.about = details.about;
				this.place = details.place;
				this.kind = details.kind;
			}
		}
		function endsTheRun({ reason }) {
			return reason === "cancelled" || reason === "timed-out" || reason === "internal";
		}
		function errorFindings(thrown) {
			if (thrown instanceof AggregateError) return thrown.errors.flatMap(errorFindings);
			if (thrown instanceof ActionError) {
				let { reason, about, message, hint, place } = thrown;
				return [{
					level: "error",
					reason,
					about,
					message,
					hint,
					place
				}];
			}
			return errorFindings(bugError(thrown));
		}
		function bugError(thrown) {
			let name = thrown instanceof Error ? thrown.name : typeof thrown;
			return new ActionError("internal", `This action failed in a way it should not (${name}).`, {
				hint: `Please report this as a bug, with the version of the action and the log of the step: ${_tool_js__WEBPACK_IMPORTED_MODULE_0__.j6}`,
				cause: thrown
			});
		}
	}),
	6488: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			f: () => findingKey,
			z: () => reasonsOf
		});
		var _reasons_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1412);
		function findingKey({ reason, subject, about }) {
			return [
				reason,
				subject,
				about
			].join(" ");
		}
		function reasonsOf(findings) {
			let failing = findings.filter(({ level }) => level !== "warning").map(({ reason }) => reason);
			return _reasons_js__WEBPACK_IMPORTED_MODULE_0__.Ot.filter((reason) => failing.includes(reason));
		}
	}),
	197: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { k: () => likelyOf });
		var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2818);
		function likelyOf(name, candidates) {
			let short = candidates.slice(0, 1e3).filter(({ length }) => length <= 64);
			return name.length <= 64 && short.length > 0 ? (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.kp)(name, short) : void 0;
		}
	}),
	1412: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$l: () => firstReason,
			Dd: () => meanings,
			NG: () => worstResult,
			Ot: () => reasons
		});
		let results = [
			"error",
			"drifted",
			"proposed",
			"not-checked",
			"applied",
			"exported",
			"valid",
			"compliant"
		];
		let reasonTexts = {
			internal: {
				says: "This action failed in a way it should not.",
				todo: "Report a bug, with the version of the action and the log of the step."
			},
			cancelled: {
				says: "The run was interrupted.",
				todo: "Run the job again. If the message adds \"The write was sent and not confirmed\", run a check first."
			},
			"timed-out": {
				says: "The run took longer than `timeout-seconds`, or too little of that time was left to prove a write.",
				todo: "Raise `timeout-seconds`, or find out what is slow: the name server, the proxy or Twilio."
			},
			"invalid-inputs": {
				says: "An input or a value is wrong or unusual, two inputs name the same file, or the system refuses a path.",
				todo: "Correct the input or value that the message names. If the message is only a warning, check that you mean this value."
			},
			"invalid-policy": {
				says: "The policy file breaks the rules for policy files, or cannot be read.",
				todo: "Correct the line that the message names. With the policy's schema, an editor finds most of these faults."
			},
			"missing-credentials": {
				says: "No Twilio credentials were given.",
				todo: "Give `api-key-sid` and `api-key-secret`. For a pull request of a fork or of Dependabot, see `on-missing-credentials`. On `pull_request_target`, credentials are refused: use `pull_request`."
			},
			"credentials-rejected": {
				says: "Twilio refused the credentials, or the API key lacks a permission.",
				todo: "Check that the credentials are current and belong together. Give the key the permission that the message names."
			},
			"wrong-account": {
				says: "Twilio answered about another account than `account-sid` names, or without naming an account. Or this step selects an account that the API key cannot reach.",
				todo: "Correct `account-sid` or the credentials. If Twilio named no account, configure the settings once in Twilio's console. Or declare an existing Public Key or AWS credential, and keep `verify-references` on. For several accounts, give the parent's `auth-token`, or use a step with an API key for each."
			},
			"account-not-found": {
				says: "The account of the credentials has no subaccount with this SID, or the subaccount is suspended or closed.",
				todo: "Correct the SID, activate the account, or remove it from the policy file."
			},
			"apply-not-allowed": {
				says: "Apply does not run on events in which a stranger may choose the policy.",
				todo: "Run apply on push, schedule, workflow_dispatch, repository_dispatch, release or deployment."
			},
			"plan-changed": {
				says: "The plan differs from the reviewed plan, or the settings at Twilio changed after they were read.",
				todo: "Run a check, review its plan, and apply that plan."
			},
			"weakening-refused": {
				says: "Apply or a pull request would give up a protection. Or a pull request replaces a key, URL or credential, and someone set the new value at Twilio, or the policy has `replacements: fail`.",
				todo: "Declare the protection again, or undo the change. If it is intended, get it approved. Then set `allow-weakening` to the hash that the check prints, in the check and apply steps."
			},
			"base-unknown": {
				says: "A pull request could not be compared with the policy on the default branch, so protections that it gives up are not known.",
				todo: "Do what the message says. The usual causes are in docs/troubleshooting.md, \"In a pull request\"."
			},
			"incomplete-declaration": {
				says: "Encryption would be on without a key, or S3 storage without a URL or a credential. Or Twilio cannot compose the recordings, because they are encrypted or in S3. Or an export had to leave settings out.",
				todo: "Declare the settings that the message names. About recordings and exports, do what the message says."
			},
			"reference-missing": {
				says: "The account has no Public Key or AWS credential with this SID, or the SID belongs to the other kind.",
				todo: "Create it in this account, or correct the SID. The two kinds are often swapped."
			},
			"not-entitled": {
				says: "Twilio forbids turning encryption on, and does not say that a permission is missing.",
				todo: "Give a restricted API key the permission that the message names. If the key has it, ask Twilio whether the account has the Enterprise or Security Edition."
			},
			"collateral-change": {
				says: "After the write, a setting that is not in the policy, or is waived, has another value than before.",
				todo: "Run a check to see the settings at Twilio. Then find out who or what else changes them."
			},
			"verify-failed": {
				says: "After the write, Twilio still answers with another value than apply wrote.",
				todo: "Run a check to see the settings at Twilio, then apply again."
			},
			"rejected-by-twilio": {
				says: "Twilio rejected the request. The message quotes Twilio's words.",
				todo: "Correct what Twilio names; its error codes are at https://www.twilio.com/docs/api/errors."
			},
			"rate-limited": {
				says: "Twilio asked for fewer requests.",
				todo: "Run the job again later, and run fewer jobs against this account at the same time."
			},
			"twilio-unavailable": {
				says: "Twilio or the proxy could not be reached, answered with a server error, or showed a certificate that cannot be trusted.",
				todo: "Run the job again. Behind a proxy, check `HTTPS_PROXY` and `NODE_EXTRA_CA_CERTS`."
			},
			"bad-response": {
				says: "Twilio's answer cannot be used. It is not the documented JSON, is not UTF-8, is compressed, is over 1 MiB, or is a redirect. Or it repeats an earlier answer or contains the credentials.",
				todo: "Check what is between the runner and Twilio, such as a proxy. If a setting contains your secret, rotate the secret."
			},
			drift: {
				says: "A setting at Twilio differs from the policy, or in a pull request from the policy on the default branch.",
				todo: "Find out who changed it. Then run apply, or change the policy."
			},
			"composition-misplaced": {
				says: "Compositions are in another place than the policy declares. The settings were probably different when they were made.",
				todo: "Find out who changed the settings, and when. If you did, start `verify-compositions` after that change. The JSON report has each composition with its room, time, and place."
			},
			"unlisted-subaccount": {
				says: "An active subaccount is not in the policy file, so its settings are not compared.",
				todo: "Add it to the policy file, close it, or set `unlisted-subaccounts: ignore` there."
			},
			unmanaged: {
				says: "Encryption or S3 storage is on, but the switch or a setting that it needs is not in the policy. A change of that setting would go unnoticed.",
				todo: "If the value at Twilio is right, add it to the policy: the job summary has the lines to paste. Or set `unmanaged: ignore`."
			},
			proposed: {
				says: "A pull request changes the policy. Nothing drifted, or the pull request accepts every value that drifted.",
				todo: "Review what apply would do after the merge."
			}
		};
		let warningTexts = {
			waiver: {
				says: "A waiver ends soon, or has expired.",
				todo: "Fix the setting and remove the waiver, or extend it."
			},
			clock: {
				says: "The runner's clock and Twilio's differ by more than 5 minutes, and waivers end by the runner's day.",
				todo: "Set the runner's clock, for example by NTP."
			},
			"allow-weakening": {
				says: "The input `allow-weakening` is `true`, or is a hash that accepted nothing.",
				todo: "Use the hash of the policy file instead of `true`, and remove the hash once the change is applied."
			},
			"composition-failed": {
				says: "Compositions failed, and Twilio does not try again.",
				todo: "Look up the error (53664 to 53669) in the debugger of Twilio's console. Then check the bucket, the AWS credential and the key."
			}
		};
		let meanings = {
			...reasonTexts,
			...warningTexts
		};
		let reasons = [...Object.keys(reasonTexts), "none"];
		Object.keys(warningTexts);
		function firstReason(found) {
			return reasons.find((reason) => found.includes(reason)) ?? "none";
		}
		function worstResult(found) {
			return results.find((result) => found.includes(result)) ?? "error";
		}
	}),
	3856: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			T: () => secretHider,
			x: () => openHider
		});
		var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(322);
		function openHider() {
			let forms = new Set();
			let byStart = new Map();
			let pairs = new Set();
			let isWithout = (text) => ![...forms].some((form) => text.includes(form));
			return {
				add(secret) {
					if (secret.length < shortest) return;
					for (let form of formsOf(secret)) {
						if (forms.has(form)) continue;
						forms.add(form);
						pairs.add(pairAt(form, 0));
						let start = form.slice(0, shortest);
						let same = byStart.get(start);
						same === void 0 ? byStart.set(start, [form]) : same.push(form);
					}
				},
				hide(text) {
					if (forms.size <= few && isWithout(text)) return text;
					let [safe, done] = ["", 0];
					for (let at = 0; at <= text.length - shortest; at++) {
						if (!pairs.has(pairAt(text, at))) continue;
						let found = byStart.get(text.slice(at, at + shortest))?.filter((form) => text.startsWith(form, at));
						if (found === void 0 || found.length === 0) continue;
						at >= done && (safe += `${text.slice(done, at)}***`);
						done = Math.max(done, ...found.map((form) => at + form.length));
					}
					return safe + text.slice(done);
				}
			};
		}
		function secretHider(secrets) {
			let hider = openHider();
			for (let secret of secrets) hider.add(secret);
			return hider.hide;
		}
		let shortest = 8;
		let few = 100;
		function pairAt(text, at) {
			return text.charCodeAt(at) * 65536 + text.charCodeAt(at + 1);
		}
		function formsOf(secret) {
			let bytes = Buffer.from(secret);
			return [
				secret,
				encodeURIComponent(secret.toWellFormed()),
				JSON.stringify(secret).slice(1, -1),
				(0, _text_js__WEBPACK_IMPORTED_MODULE_0__.hD)(secret).slice(1, -1),
				...[
					0,
					1,
					2
				].map((shift) => base64Within(bytes, shift)),
				bytes.toString("base64url"),
				bytes.toString("hex")
			];
		}
		function base64Within(bytes, shift) {
			return Buffer.concat([Buffer.alloc(shift), bytes]).toString("base64").slice(Math.ceil(shift * 8 / 6), Math.floor((shift + bytes.length) * 8 / 6));
		}
	}),
	322: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Jj: () => cut,
			KE: () => listed,
			Nx: () => capital,
			RK: () => visible,
			Vj: () => endsWhen,
			_3: () => days,
			aY: () => code,
			hD: () => quote,
			k_: () => hiddenIn,
			pj: () => plain,
			wD: () => markdown,
			xz: () => shortSid,
			zD: () => grouped
		});
		let notVisible = /[^\p{L}\p{M}\p{N}\p{P}\p{S} ]|\p{Default_Ignorable_Code_Point}|\u2800/gu;
		function hiddenIn(text) {
			let [character] = /[^\P{Z} ]|\p{Cf}/u.exec(text) ?? [];
			if (character === void 0) return;
			let name = {
				"\u00A0": "a no-break space",
				"\u3000": "a full-width blank"
			}[character];
			let code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
			return `${name ?? "a character that cannot be seen"} (U+${code})`;
		}
		let codePoint = (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`;
		function visible(text) {
			return shortSid(text.toWellFormed()).replace(notVisible, codePoint).replace(/##\[/g, "#\\u{23}[").replace(/^( *)::/, "$1\\u{3a}:");
		}
		function quote(text) {
			let safe = visible(cut(text, 1e3)).replace(/["`|]|^ | $|(?<= ) |<(?=!--)|(?<=--!?)>/g, codePoint).replace(/(?<=\p{M}{3})\p{M}/gu, codePoint);
			return `"${safe.length > 200 ? `${cut(safe, 200)}\u2026` : safe}"`;
		}
		function cut(text, limit) {
			if (text.length <= limit) return text;
			let at = characterAround(text, limit);
			let broken = escapeAround(text, at);
			return text.slice(0, broken === void 0 ? at : characterAround(text, broken));
		}
		let characters;
		function escapeAround(text, at) {
			let start = text.lastIndexOf("\\u{", at - 1);
			if (start < 0) return;
			let [whole = ""] = /^\\u\{[0-9a-f]{1,6}\}/.exec(text.slice(start, start + 10)) ?? [];
			return start + whole.length > at ? start : void 0;
		}
		function characterAround(text, at) {
			if (/^[ -~]{2}$/.test(text.slice(at - 1, at + 1))) return at;
			characters ??= new Intl.Segmenter("und", { granularity: "grapheme" });
			let start = characters.segment(text.slice(0, at + 2)).containing(at)?.index ?? at;
			if (at - start <= 64) return start;
			return (text.codePointAt(at - 1) ?? 0) > 65535 ? at - 1 : at;
		}
		function markdown(sentence) {
			return visible(sentence).replace(/"([^"]+)"/g, "`$1`");
		}
		function code(value) {
			if (typeof value == "boolean") return String(value);
			return value === "" ? "(empty)" : `\`${quote(value).slice(1, -1)}\``;
		}
		function shortSid(text) {
			return text.replace(/\b((?!RQ)[A-Z]{2}[0-9a-fA-F]{4})[0-9a-fA-F]{24}([0-9a-fA-F]{4})\b/g, "$1\u2026$2");
		}
		function plain(value) {
			if (typeof value == "boolean") return String(value);
			return value === "" ? "(empty)" : quote(value).slice(1, -1);
		}
		function listed(words) {
			return words.length < 2 ? words.join() : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
		}
		function capital(text) {
			return text.charAt(0).toUpperCase() + text.slice(1);
		}
		function grouped(number) {
			if (number < 1e3) return String(number);
			return `${grouped(Math.floor(number / 1e3))},${String(number % 1e3).padStart(3, "0")}`;
		}
		function days(count) {
			return count === 1 ? "1 day" : `${count} days`;
		}
		function endsWhen(daysLeft) {
			return {
				1: "today",
				2: "tomorrow"
			}[daysLeft] ?? `in ${days(daysLeft - 1)}`;
		}
	}),
	4876: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			iv: () => changesBetween,
			nR: () => acceptsDrift
		});
		var _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6541);
		var _settings_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9689);
		var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4859);
		var _effect_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8537);
		let rules = [
			{
				name: "unlisted-subaccounts",
				of: ({ unlistedSubaccounts }) => unlistedSubaccounts
			},
			{
				name: "unmanaged",
				of: ({ unmanaged }) => unmanaged
			},
			{
				name: "replacements",
				of: ({ replacements }) => replacements
			}
		];
		function changesBetween(base, policy, judging) {
			let before = new Map(base?.accounts.map((account) => [account.account, account]));
			let mayReplace = [base, policy].every((version) => version?.replacements !== "fail");
			return [
				...base === void 0 ? [] : changedRules(base, policy),
				...goneAccounts(base, policy, judging),
				...policy.accounts.flatMap((account) => {
					let was = before.get(account.account);
					return [...changedAccount(was, account, policy), ...changedSettings(was, account, judging)];
				})
			].map((change) => {
				let isSelected = change.kind === "rule" || judging.isSelected(change.account.account);
				let needsPermission = isRefusedAlone(change, mayReplace);
				let level = needsPermission ? judging.allowWeakening ? "warning" : "failure" : mildLevelOf(change);
				return {
					...change,
					isSelected,
					needsPermission,
					level
				};
			}).filter(({ isSelected, needsPermission }) => isSelected || needsPermission);
		}
		function isRefusedAlone(change, mayReplace) {
			let isReplacement = change.effect === "replacement";
			return change.effect === "weakening" || isReplacement && (!mayReplace || acceptsDrift(change));
		}
		function acceptsDrift(change) {
			return change.kind === "setting" && change.accepts === "drift";
		}
		function mildLevelOf(change) {
			return (change.effect === "strengthening" || change.effect === "other") && !acceptsDrift(change) ? "notice" : "warning";
		}
		function changedRules(base, policy) {
			return rules.flatMap(({ name, of }) => {
				let [from, to] = [of(base), of(policy)];
				if (from === to) return [];
				return [{
					kind: "rule",
					effect: _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__.gO.indexOf(to) < _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__.gO.indexOf(from) ? "weakening" : "strengthening",
					rule: name,
					from,
					to,
					place: void 0
				}];
			});
		}
		function goneAccounts(base, policy, { isClosed }) {
			let after = new Map(policy.accounts.map((account) => [account.account, account]));
			let names = new Map(policy.accounts.map((account) => [account.name, account]));
			return (base?.accounts ?? []).flatMap((account) => {
				let [now, heir] = [after.get(account.account), names.get(account.name)];
				if (heir === void 0 ? now !== void 0 : heir.account === account.account) return [];
				let protections = protectionsOf(account);
				let isOver = isClosed(account.account);
				let common = {
					effect: protections.length > 0 && !isOver ? "weakening" : "other",
					account: {
						name: account.name,
						account: account.account
					},
					lost: now === void 0 ? protections : [],
					place: heir?.places.account
				};
				return heir === void 0 ? [{
					kind: "account-dropped",
					isClosed: isOver,
					...common
				}] : [{
					kind: "account-moved",
					now: now?.name,
					...common
				}];
			});
		}
		function protectionsOf({ declared }) {
			return _settings_resources_js__WEBPACK_IMPORTED_MODULE_1__.ES.flatMap((resource) => _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__.W0.flatMap(({ name: setting }) => {
				let value = declared[resource]?.[setting];
				return value !== void 0 && (0, _effect_js__WEBPACK_IMPORTED_MODULE_3__.lQ)(setting, value) ? [{
					resource,
					setting,
					value
				}] : [];
			}));
		}
		function changedAccount(base, { name, account, places }, policy) {
			let common = {
				effect: "other",
				account: {
					name,
					account
				},
				place: places.account
			};
			if (base === void 0) return [{
				kind: "account-added",
				...common
			}];
			return base.name !== name && policy.accounts.every((other) => other.name !== base.name) ? [{
				kind: "account-renamed",
				...common,
				was: base.name
			}] : [];
		}
		function changedSettings(base, policy, { today, liveOf }) {
			let { name, account, places } = policy;
			return _settings_resources_js__WEBPACK_IMPORTED_MODULE_1__.ES.flatMap((resource) => {
				let live = liveOf(account, resource);
				let was = (0, _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__.AY)(base, resource, today);
				let now = (0, _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__.AY)(policy, resource, today);
				let ends = [...was.waived, ...now.waived].map(({ expires }) => dayAfter(expires));
				let written = [...new Set([today, ...ends])].map((day) => ({
					before: (0, _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__.AY)(base, resource, day).declared,
					after: (0, _declared_policy_js__WEBPACK_IMPORTED_MODULE_0__.AY)(policy, resource, day).declared
				}));
				let applied = written.flatMap(({ before, after }) => live ? [{
					live,
					before: {
						...live,
						...before
					},
					after: {
						...live,
						...after
					}
				}] : []);
				let known = live ?? (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__.L4)(() => !0);
				return _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__.W0.flatMap(({ name: setting }) => {
					let [from, to] = [standingOf(setting, was), standingOf(setting, now)];
					let judged = (0, _effect_js__WEBPACK_IMPORTED_MODULE_3__.CU)({
						setting,
						from,
						to,
						applied,
						isNew: base === void 0
					});
					if (judged === void 0) return [];
					let isOf = (waiver) => waiver.resource === resource && waiver.setting === setting;
					let place = (to.state === "waived" ? policy.waivers.find(isOf) : void 0)?.place ?? places[`${resource}.${setting}`] ?? places.account;
					let isEffective = written.some(({ after }) => (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__.Qz)(setting, {
						...known,
						...after
					}));
					return [{
						kind: "setting",
						account: {
							name,
							account
						},
						resource,
						setting,
						from,
						to,
						place,
						isUsed: isEffective,
						...judged
					}];
				});
			});
		}
		function dayAfter(day) {
			return new Date(Date.parse(day) + 864e5).toISOString().slice(0, 10);
		}
		function standingOf(setting, { declared, waived }) {
			let value = declared[setting];
			if (value !== void 0) return {
				state: "declared",
				value
			};
			let waiver = waived.find((active) => active.setting === setting);
			if (waiver === void 0) return { state: "undeclared" };
			return {
				state: "waived",
				value: waiver.declared,
				reason: waiver.reason,
				expires: waiver.expires
			};
		}
	}),
	4022: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { o: () => digestOf });
		var external_node_crypto_ = __nccwpck_require__(7598);
		function serializeString(value) {
			if (!value.isWellFormed()) throw Error("Lone surrogate is not allowed");
			return JSON.stringify(value);
		}
		function serializePrimitive(value) {
			switch (typeof value) {
				case "number":
					if (isNaN(value)) throw Error("NaN is not allowed");
					if (!isFinite(value)) throw Error("Infinity is not allowed");
					return JSON.stringify(value);
				case "string": return serializeString(value);
				case "boolean": return value ? "true" : "false";
				default: return JSON.stringify(value);
			}
		}
		function enterValue(value, seen) {
			let wrappers = null;
			for (; typeof value == "object" && value && typeof value.toJSON == "function";) {
				if (seen.has(value)) throw Error("Circular reference detected");
				seen.add(value);
				(wrappers ??= []).push(value);
				value = value.toJSON();
			}
			(value instanceof Number || value instanceof String || value instanceof Boolean) && (value = value.valueOf());
			if (typeof value != "object" || !value) {
				if (wrappers !== null) for (let wrapper of wrappers) seen.delete(wrapper);
				return serializePrimitive(value);
			}
			if (seen.has(value)) throw Error("Circular reference detected");
			seen.add(value);
			return {
				container: value,
				keys: Array.isArray(value) ? null : Object.keys(value).sort(),
				index: 0,
				first: !0,
				wrappers
			};
		}
		function canonicalize(object) {
			if (typeof object != "object" || !object) return serializePrimitive(object);
			let seen = new Set();
			let root = enterValue(object, seen);
			if (typeof root != "object") return root;
			let result = root.keys === null ? "[" : "{";
			let stack = [root];
			outer: for (; stack.length > 0;) {
				let frame = stack[stack.length - 1];
				let container = frame.container;
				if (frame.keys === null) {
					for (; frame.index < container.length;) {
						let i = frame.index++;
						i > 0 && (result += ",");
						let element = container[i];
						let value = element === void 0 || typeof element == "symbol" || typeof element == "function" ? null : element;
						if (typeof value != "object" || !value) {
							result += serializePrimitive(value);
							continue;
						}
						let child = enterValue(value, seen);
						if (typeof child != "object") {
							result += child === void 0 ? "null" : child;
							continue;
						}
						result += child.keys === null ? "[" : "{";
						stack.push(child);
						continue outer;
					}
					result += "]";
				} else {
					let keys = frame.keys;
					for (; frame.index < keys.length;) {
						let key = keys[frame.index++];
						let value = container[key];
						if (value === void 0 || typeof value == "symbol" || typeof value == "function") continue;
						if (typeof value != "object" || !value) {
							frame.first ? frame.first = !1 : result += ",";
							result += serializeString(key) + ":" + serializePrimitive(value);
							continue;
						}
						let child = enterValue(value, seen);
						if (child === void 0) continue;
						frame.first ? frame.first = !1 : result += ",";
						result += serializeString(key) + ":";
						if (typeof child != "object") {
							result += child;
							continue;
						}
						result += child.keys === null ? "[" : "{";
						stack.push(child);
						continue outer;
					}
					result += "}";
				}
				seen.delete(container);
				if (frame.wrappers !== null) for (let wrapper of frame.wrappers) seen.delete(wrapper);
				stack.pop();
			}
			return result;
		}
		function digestOf(value) {
			return `sha256:${(0, external_node_crypto_.createHash)("sha256").update(canonicalize(value) ?? "").digest("hex")}`;
		}
	}),
	8537: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			CU: () => judgeSetting,
			PT: () => changeEffects,
			Sl: () => standingValue,
			lQ: () => protects
		});
		var _settings_s3_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9484);
		var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4859);
		function standingValue(standing) {
			return standing.state === "undeclared" ? void 0 : standing.value;
		}
		let changeEffects = [
			"weakening",
			"replacement",
			"caution",
			"strengthening",
			"other"
		];
		function protects(setting, value) {
			return (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.I)(setting) !== "text" && value !== !1 && value !== "";
		}
		function judgeSetting(change) {
			let { setting, from, to, applied } = change;
			let accepts = acceptanceOf(change);
			let judged = (effect, caution) => ({
				accepts,
				effect,
				caution
			});
			if (givesUp(setting, from, to) || applied.some((states) => wouldClear(setting, states))) return judged("weakening");
			if (isSameStanding(setting, from, to)) return;
			let moves = [declaredMove(change), acceptedMove(change)];
			for (let states of applied) moves.push(liveMove(change, states), storageMove(change, states));
			if (moves.includes("elsewhere")) return judged("replacement");
			let caution = ["storage-on", "path"].find((move) => moves.includes(move));
			if (caution !== void 0) return judged("caution", caution);
			if (applied.length === 0 && isNewlyWritten(setting, from, to) && mayHarm(setting, to.value)) return judged("caution", "unseen");
			return judged(strengthens(setting, from, to) ? "strengthening" : "other");
		}
		function isNewlyWritten(setting, from, to) {
			if (to.state === "undeclared") return !1;
			if (from.state === "declared") return !isProtected(setting, from) && isProtected(setting, to);
			if (from.state === "undeclared" || !(0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(setting, from.value, to.value)) return !0;
			return waivedUntil(to) < waivedUntil(from);
		}
		function mayHarm(setting, value) {
			return (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.I)(setting) !== "text" && (value !== !0 || setting === "aws-storage-enabled");
		}
		function givesUp(setting, from, to) {
			return isProtected(setting, from) && (!isProtected(setting, to) || waivedUntil(to) > waivedUntil(from));
		}
		function isProtected(setting, standing) {
			return standing.state !== "undeclared" && protects(setting, standing.value);
		}
		function wouldClear(setting, { live, before, after }) {
			return [live, before].every((state) => protects(setting, state[setting])) && !protects(setting, after[setting]);
		}
		function moveBetween(setting, from, to) {
			if ((0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.I)(setting) === "switch" || (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(setting, from, to)) return;
			if ((0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.I)(setting) !== "s3-url") return "elsewhere";
			if ((0, _settings_s3_js__WEBPACK_IMPORTED_MODULE_0__.O1)(String(from), String(to))) return;
			return (0, _settings_s3_js__WEBPACK_IMPORTED_MODULE_0__.rl)(String(from), String(to)) ? "path" : "elsewhere";
		}
		function declaredMove({ setting, from, to }) {
			if (from.state === "undeclared" || to.state === "undeclared") return;
			if (setting === "aws-storage-enabled" && from.state === "declared" && !from.value && to.value) return "elsewhere";
			return isProtected(setting, from) && isProtected(setting, to) ? moveBetween(setting, from.value, to.value) : void 0;
		}
		function acceptedMove({ setting, from, to, applied }) {
			let live = applied[0]?.live[setting];
			if (setting === "encryption-enabled" || live === void 0) return;
			if (from.state === "undeclared" || to.state === "undeclared") return;
			if (protects(setting, from.value) || !protects(setting, to.value)) return;
			return acceptsLive(setting, {
				from: from.value,
				to: to.value,
				live
			}) ? "elsewhere" : void 0;
		}
		function acceptanceOf({ setting, from, to, applied }) {
			let live = applied[0]?.live[setting];
			if (live === void 0 || to.state === "undeclared") return;
			if (from.state !== "declared") return (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(setting, to.value, live) ? "live" : void 0;
			return acceptsLive(setting, {
				from: from.value,
				to: to.value,
				live
			}) ? "drift" : void 0;
		}
		function acceptsLive(setting, { from, to, live }) {
			if ((0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(setting, from, live)) return !1;
			let isIn = (url) => (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.I)(setting) === "s3-url" && (0, _settings_s3_js__WEBPACK_IMPORTED_MODULE_0__.yg)(String(url), String(live));
			return (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(setting, to, live) || isIn(to) && !isIn(from);
		}
		function liveMove({ setting, isNew }, { live, before, after }) {
			let moveTo = (state) => protects(setting, live[setting]) && protects(setting, state[setting]) ? moveBetween(setting, live[setting], state[setting]) : void 0;
			let move = moveTo(before) === void 0 ? moveTo(after) : void 0;
			let isUnused = !live["aws-storage-enabled"] && after["aws-storage-enabled"] === !0;
			return isNew && isUnused && (setting === "aws-s3-url" || setting === "aws-credentials-sid") && move !== void 0 ? "storage-on" : move;
		}
		function storageMove({ setting, isNew }, { live, before, after }) {
			let turnsOn = (state) => !live["aws-storage-enabled"] && state["aws-storage-enabled"] === !0;
			if (!turnsOn(after)) return;
			if (!turnsOn(before)) return setting === "aws-storage-enabled" ? isNew ? "storage-on" : "elsewhere" : void 0;
			return setting === "aws-s3-url" || setting === "aws-credentials-sid" ? moveBetween(setting, before[setting], after[setting]) : void 0;
		}
		function strengthens(setting, from, to) {
			if (!isProtected(setting, from)) return isProtected(setting, to) && to.state === "declared";
			return waivedUntil(to) < waivedUntil(from);
		}
		function waivedUntil(standing) {
			return standing.state === "waived" ? standing.expires : "";
		}
		function isSameStanding(setting, a, b) {
			if (a.state === "undeclared" || b.state === "undeclared") return a.state === b.state;
			if (!(0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(setting, a.value, b.value)) return !1;
			if (a.state === "declared" || b.state === "declared") return a.state === b.state;
			return a.expires === b.expires && a.reason === b.reason;
		}
	}),
	5341: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			J: () => unmetNeeds,
			v: () => gapsIn
		});
		var _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4859);
		function unmetNeeds(state) {
			return gapsWhere(state, (name) => state[name] === "");
		}
		function gapsIn(state, isDeclared) {
			return gapsWhere(state, (name) => state[name] !== "" && !isDeclared(name));
		}
		function gapsWhere(state, isMissing) {
			return _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__.W0.flatMap(({ name, ...row }) => {
				if (row.kind !== "switch" || state[name] !== !0) return [];
				let missing = [name, ...row.needs].filter(isMissing);
				return missing.length === 0 ? [] : [{
					name,
					noun: row.noun,
					needs: row.needs,
					missing
				}];
			});
		}
	}),
	6291: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Cs: () => makePlan,
			Gb: () => planDigest,
			UD: () => compare,
			rm: () => weakenings
		});
		var _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4859);
		var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4022);
		function compare(declared, live) {
			return _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__.W0.flatMap(({ name }) => {
				let wanted = declared[name];
				if (wanted === void 0 || (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(name, wanted, live[name])) return [];
				return [{
					setting: name,
					declared: wanted,
					live: live[name]
				}];
			});
		}
		function makePlan(declared, live) {
			if (compare(declared, live).length === 0) return {
				before: live,
				after: live,
				changes: []
			};
			let wanted = (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__.L4)(({ name }) => declared[name] ?? live[name]);
			let after = {
				...wanted,
				"friendly-name": wanted["friendly-name"] || "Default"
			};
			return {
				before: live,
				after,
				changes: compare(after, live).map(({ setting, live: from, declared: to }) => ({
					setting,
					from,
					to,
					effect: wanted[setting] === to ? plannedEffect(setting, from, to) : "default-name"
				}))
			};
		}
		function plannedEffect(setting, from, to) {
			if ((0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__.I)(setting) === "text") return "renaming";
			if (to === !0) return "strengthening";
			if (to === !1 || to === "") return "weakening";
			return from === "" ? "first-value" : "replacement";
		}
		function weakenings(plan) {
			return plan.changes.filter(({ effect }) => effect === "weakening");
		}
		function planDigest(plans) {
			let changes = plans.filter(({ plan }) => plan.changes.length > 0).map(({ account, resource, plan }) => ({
				account,
				resource,
				before: plan.before,
				after: plan.after
			})).sort((a, b) => compareText(a.account, b.account) || compareText(a.resource, b.resource));
			return (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.o)({
				version: 1,
				changes
			});
		}
		function compareText(a, b) {
			return a < b ? -1 : Number(a > b);
		}
	}),
	8381: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Gs: () => logOf,
			TM: () => firstLine,
			oz: () => progressLine,
			w$: () => lastLines
		});
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(322);
		var _tool_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6824);
		var _story_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3328);
		var _story_ending_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5030);
		var _story_exported_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2894);
		var _story_headline_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1805);
		var _story_rows_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4392);
		var _story_story_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6136);
		var _story_wording_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(385);
		function firstLine(mode, accounts, policyFile) {
			let of = accounts > 0 && `${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(accounts, "account")}${policyFile === "" ? "" : ` in ${policyFile}`}`;
			return (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.RK)((0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.oR)([
				`${_tool_js__WEBPACK_IMPORTED_MODULE_8__.DD} ${_tool_js__WEBPACK_IMPORTED_MODULE_8__.rE}`,
				mode,
				of
			], " \u00B7 "));
		}
		function progressLine({ accounts, read, drifted, failed }) {
			let counts = [drifted > 0 && `${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.zD)(drifted)} drifted`, failed > 0 && `${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.zD)(failed)} could not be read`];
			return (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.oR)([`${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.zD)(read)} of ${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(accounts, "account")} read`, (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.oR)(counts, ", ")], ": ");
		}
		function logOf(story) {
			let { outcome } = story;
			let changed = changeBlocks(story);
			let left = 25 - changed.flatMap(({ group, lines }) => group === void 0 ? lines : []).length;
			let { exported } = outcome;
			let blocks = exported === void 0 ? accountBlocks(story, left) : exportBlocks(exported);
			let limits = outcome.mode === "validate" ? [{
				text: (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.V6)(outcome),
				tone: "mild"
			}] : [];
			return [
				...changed,
				...blocks,
				{ lines: limits }
			].filter(({ lines }) => lines.length > 0).map(visibleBlock);
		}
		function lastLines(outcome) {
			let { result, reason, planDigest, accounts } = outcome;
			let why = reason === "none" ? "" : ` (${reason})`;
			let isPlan = accounts.some(({ resources }) => resources.some((resource) => resource.state !== "unread" && resource.plan.changes.length > 0));
			let plan = planDigest === void 0 || !isPlan ? "" : `. Plan ${planDigest}`;
			let { tone } = (0, _story_ending_js__WEBPACK_IMPORTED_MODULE_1__.z6)(outcome);
			return [(0, _story_headline_js__WEBPACK_IMPORTED_MODULE_3__.CI)(outcome).join(" \u00B7 "), `Result: ${result}${why}${plan}`].map((text) => ({
				text: (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.RK)(text),
				tone
			}));
		}
		function visibleBlock({ group, lines }) {
			return {
				...group !== void 0 && { group: (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.RK)(group) },
				lines: lines.map((line) => ({
					...line,
					text: (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.RK)(line.text)
				}))
			};
		}
		function exportBlocks(exported) {
			let lines = (0, _story_exported_js__WEBPACK_IMPORTED_MODULE_2__.V)(exported).map((text) => ({ text: `    ${text}` }));
			let group = `${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(exported.leftOut.length, "setting")} left out`;
			return [{ lines: [{
				text: `\u2714 ${(0, _story_exported_js__WEBPACK_IMPORTED_MODULE_2__.O)(exported)}`,
				tone: "good"
			}] }, {
				group,
				lines
			}];
		}
		function changeBlocks({ outcome: { base, mode, policyFile }, changes }) {
			if (base === void 0) return [];
			if (base.state !== "known") return [{ lines: [{
				text: `Base: ${base.state === "unknown" ? "not known" : "none, because the policy file is no part of this repository"}${mode === "validate" ? "" : "; this policy is compared with Twilio"}`,
				tone: "mild"
			}] }];
			let file = base.movedFrom === void 0 ? "" : `, policy file ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.pj)(base.movedFrom)}`;
			let isNew = base.hasFile ? "" : ", which has no policy file at this path";
			let lines = (0, _story_changes_js__WEBPACK_IMPORTED_MODULE_0__.tw)({
				changes,
				base
			}).map(({ change, sentence }) => {
				let { sign, tone } = _story_changes_js__WEBPACK_IMPORTED_MODULE_0__.nm[change.effect];
				return {
					text: `    ${sign} ${sentence}`,
					tone: (0, _story_changes_js__WEBPACK_IMPORTED_MODULE_0__.H0)(change) ? "bad" : tone
				};
			});
			let accept = policyFile !== void 0 && changes.some(_story_changes_js__WEBPACK_IMPORTED_MODULE_0__.H0) ? [{ text: `To accept exactly this policy: allow-weakening: ${policyFile.hash}` }] : [];
			return [
				{ lines: [{ text: `Base: ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.pj)(base.branch)}${file}${isNew}` }, ...lines.slice(0, 12)] },
				{
					group: (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(lines.length - 12, "more change"),
					lines: lines.slice(12)
				},
				{ lines: accept }
			];
		}
		function accountBlocks({ outcome, concerns }, open) {
			let { accounts } = outcome;
			let entries = concerns.map((concern) => concernLines(concern, outcome));
			let shown = (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__._Q)(entries, open, (lines) => lines.length);
			let rest = entries.slice(shown.length).flat();
			let [only] = accounts.length === 1 ? accounts : [];
			return [
				{ lines: [...concerns.length === 0 && only !== void 0 ? [fineLine(only, outcome)] : [], ...shown.flat()] },
				{
					group: (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(entries.length - shown.length, "more difference"),
					lines: rest
				},
				only === void 0 ? compliantBlock(outcome) : settingsBlock(only)
			];
		}
		function fineLine(account, outcome) {
			let { result } = account;
			let alone = {
				...outcome,
				result,
				changes: [],
				findings: [],
				fails: !1
			};
			let { sign, tone } = (0, _story_ending_js__WEBPACK_IMPORTED_MODULE_1__.z6)(alone);
			let parts = (0, _story_headline_js__WEBPACK_IMPORTED_MODULE_3__.CI)(alone, () => (0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.LQ)(account.policy));
			let sent = outcome.mode === "apply" && outcome.result === "compliant" ? ", nothing was sent" : "";
			return {
				text: `${sign} ${parts.join(" \u00B7 ")}${sent}`,
				tone
			};
		}
		function settingsBlock(account) {
			let rows = (0, _story_rows_js__WEBPACK_IMPORTED_MODULE_4__.Ex)((0, _story_rows_js__WEBPACK_IMPORTED_MODULE_4__.RO)(account)).filter((row) => (0, _story_rows_js__WEBPACK_IMPORTED_MODULE_4__.Li)(row).note !== void 0);
			return {
				group: `${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(rows.length, "setting")} that ${rows.length === 1 ? "matches the policy or is" : "match the policy or are"} not in it`,
				lines: rows.map((row) => ({ text: `    ${row.label}: ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.pj)(row.live)}${(0, _story_rows_js__WEBPACK_IMPORTED_MODULE_4__.Li)(row).note}` }))
			};
		}
		function compliantBlock(outcome) {
			let { names, title: group } = (0, _story_ending_js__WEBPACK_IMPORTED_MODULE_1__.P5)(outcome);
			return {
				group,
				lines: Array.from({ length: Math.ceil(names.length / 20) }, (_, at) => ({ text: names.slice(at * 20, (at + 1) * 20).join(", ") }))
			};
		}
		function caseTexts({ cases }, outcome) {
			let hidden = cases.length - 3;
			let shown = cases.slice(0, 3).map(({ row, accounts }) => `${cases.length === 1 ? "" : `${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.B7)(accounts)}: `}${(0, _story_rows_js__WEBPACK_IMPORTED_MODULE_4__.$N)(row, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.tg, outcome)}`);
			return hidden > 0 ? [...shown, `and ${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(hidden, "other value")}`] : shown;
		}
		function concernLines(concern, outcome) {
			let { accounts, phrase } = concern;
			let { sign, tone } = (0, _story_story_js__WEBPACK_IMPORTED_MODULE_5__.YV)(concern, outcome);
			let details = concern.kind === "finding" ? [concern.finding.message] : caseTexts(concern, outcome);
			return [{
				text: `${sign} ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.Nx)(phrase)}: ${(0, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.B7)(accounts, _story_wording_js__WEBPACK_IMPORTED_MODULE_6__.LQ)}`,
				tone
			}, ...details.map((text) => ({ text: `    ${text}` }))];
		}
	}),
	8249: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B_: () => markerLine,
			D9: () => maxOpenIssues,
			G4: () => maxBodyBytes,
			Kh: () => withoutIssue,
			Q_: () => issueMarker,
			Ql: () => commentMarker,
			h$: () => scopeDigest,
			qY: () => outside,
			t7: () => readMarker
		});
		var _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4022);
		var _tool_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6824);
		let outside = " (outside of this repository)";
		function scopeDigest({ path, account, settings }, mode) {
			return (0, _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.o)({
				...mode && { mode },
				path,
				account: account.trim(),
				...settings && { settings }
			});
		}
		function commentMarker(scope, mode) {
			return `<!-- ${_tool_js__WEBPACK_IMPORTED_MODULE_1__.UU} comment ${scopeDigest(scope, mode).slice(7, 39)} -->`;
		}
		function issueMarker(scope, account) {
			let { path, settings } = scope;
			if (account === void 0) return {
				kind: "fleet",
				key: scopeDigest(scope).slice(7, 31),
				path
			};
			return {
				kind: "account",
				key: (0, _plan_digest_js__WEBPACK_IMPORTED_MODULE_0__.o)({
					account,
					...settings && { settings }
				}).slice(7, 31),
				path
			};
		}
		function markerLine({ kind, key, path }) {
			return `<!-- ${_tool_js__WEBPACK_IMPORTED_MODULE_1__.UU} issue ${kind} ${key} ${encodeURIComponent(path)} -->`;
		}
		function readMarker(body) {
			let [line = ""] = body.split("\n", 1);
			let [opening, tool, noun, kind, key = "", encoded, ending, ...rest] = line.trimEnd().split(" ");
			if (opening !== "<!--" || tool !== _tool_js__WEBPACK_IMPORTED_MODULE_1__.UU || noun !== "issue" || ending !== "-->" || encoded === void 0 || rest.length > 0 || !/^[0-9a-f]{24}$/.test(key)) return;
			if (kind !== "account" && kind !== "fleet") return;
			try {
				let path = decodeURIComponent(encoded);
				return path.length > 4096 || /\p{Cc}/u.test(path) ? void 0 : {
					kind,
					key,
					path
				};
			} catch {
				return;
			}
		}
		let maxBodyBytes = 65536;
		let maxOpenIssues = 10;
		function withoutIssue(rest) {
			return `${rest} more ${rest === 1 ? "account drifts and has" : "accounts drift and have"} no issue: at most 10 are open for a policy at a time.`;
		}
	}),
	3328: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ai: () => withoutNewSettings,
			Ft: () => changeDeed,
			H0: () => isRefused,
			IE: () => isGrave,
			Lc: () => alreadyDrifted,
			SP: () => isRefusedByApply,
			Sg: () => changeHint,
			ZG: () => iconOf,
			gi: () => maxNamed,
			md: () => worstFirst,
			nT: () => changePhrases,
			nm: () => changeLooks,
			tW: () => changeTitle,
			tw: () => groupChanges,
			zp: () => thisChange
		});
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(322);
		var _plan_change_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4876);
		var _plan_effect_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8537);
		var _settings_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9689);
		var _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4859);
		var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4392);
		var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(385);
		let maxNamed = 3;
		let changeLooks = {
			weakening: {
				icon: "\u26D4",
				sign: "!",
				tone: "mild",
				isGrave: !0
			},
			replacement: {
				icon: "\u26A0\uFE0F",
				sign: "!",
				tone: "mild",
				isGrave: !0
			},
			caution: {
				icon: "\u26A0\uFE0F",
				sign: "!",
				tone: "mild",
				isGrave: !1
			},
			strengthening: {
				icon: "",
				sign: "+",
				tone: "good",
				isGrave: !1
			},
			other: {
				icon: "",
				sign: "\u25B8",
				isGrave: !1
			}
		};
		function isGrave({ effect }) {
			return changeLooks[effect].isGrave;
		}
		function isRefused({ level }) {
			return level === "failure";
		}
		function iconOf(change) {
			return isRefused(change) ? changeLooks.weakening.icon : changeLooks[change.effect].icon;
		}
		function worstFirst({ changes }) {
			return changes.toSorted((a, b) => graveness(a) - graveness(b) || orderOf(a) - orderOf(b));
		}
		function graveness(change) {
			return _plan_effect_js__WEBPACK_IMPORTED_MODULE_1__.PT.indexOf(change.effect) + (isGrave(change) && takesApply(change) ? 0 : 2);
		}
		function orderOf(change) {
			if (change.kind === "rule") return 400;
			if (change.kind !== "setting") return change.kind === "account-moved" ? 300 : 200;
			let { rank } = (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__.QW)(change.setting);
			return (takesApply(change) ? 0 : 100) + 10 * _settings_resources_js__WEBPACK_IMPORTED_MODULE_2__.ES.indexOf(change.resource) + rank;
		}
		function thisChange({ base }) {
			return base?.state === "known" && base.isMergeGroup ? "this merge group" : "this pull request";
		}
		function groupChanges({ changes, base }, isByLine = !1) {
			let wordsOf = (change) => {
				let { effect, level, isSelected, place } = change;
				return JSON.stringify([
					effect,
					level,
					isSelected,
					isByLine && place,
					withoutAccount(change)
				]);
			};
			return (0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.nO)(changes, wordsOf).map((same) => {
				let [change] = same;
				let titles = same.flatMap((member) => member.kind === "rule" ? [] : [(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.Gg)(member.account)]);
				let deed = changeDeed(change, listedOrCounted(titles), titles.length > 1);
				let elsewhere = change.isSelected ? "" : " This step selects other accounts.";
				return {
					change,
					changes: same,
					titles,
					deed,
					sentence: `${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.Nx)(thisChange({ base }))} ${deed}.${elsewhere}`
				};
			});
		}
		function withoutAccount(change) {
			if (change.kind === "account-added") return change.kind;
			if (change.kind === "account-dropped") return [
				change.kind,
				change.isClosed,
				change.lost.length
			];
			return change.kind === "setting" ? changeDeed(change, "") : change;
		}
		function listedOrCounted(titles) {
			return titles.length > 4 ? (0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.U9)(titles.length, "account") : (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.KE)(titles);
		}
		function takesApply(change) {
			return change.kind === "setting" && change.to.state !== "undeclared" && !isOfWaiver(change);
		}
		function isOfWaiver({ setting, effect, from, to }) {
			if (to.state !== "waived" || from.state === "undeclared") return !1;
			if (!(0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__.Ft)(setting, from.value, to.value)) return !1;
			return effect === "weakening" ? (0, _plan_effect_js__WEBPACK_IMPORTED_MODULE_1__.lQ)(setting, from.value) : effect !== "replacement";
		}
		function changeDeed(change, titles, isMany = !1) {
			switch (change.kind) {
				case "setting": return settingDeed(change, titles);
				case "rule": return `${change.effect === "weakening" ? "loosens" : "tightens"} ${change.rule} from ${change.from} to ${change.to}`;
				case "account-added": return `adds ${titles} to the policy`;
				case "account-renamed": return `renames ${change.was} to ${titles}`;
				case "account-dropped": return `drops ${titles}${change.isClosed ? ", which is closed at Twilio" : withProtections(change.lost, isMany)}`;
				case "account-moved": return `gives the name ${titles} to another account and ${afterMove(change)}`;
				default: return change;
			}
		}
		function afterMove({ account, now, lost }) {
			let sid = (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.xz)(account.account);
			return now === void 0 ? `drops ${sid}${withProtections(lost)}` : `calls ${sid} ${now}`;
		}
		function settingDeed(change, titles) {
			let { resource, setting, effect, from, to } = change;
			let row = (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__.QW)(setting);
			let label = (0, _settings_resources_js__WEBPACK_IMPORTED_MODULE_2__.Wy)(resource, setting);
			let noun = row.kind === "switch" ? `${row.noun}${_settings_resources_js__WEBPACK_IMPORTED_MODULE_2__.qe[resource].suffix}` : label;
			let who = titles === "" ? "" : ` for ${titles}`;
			if (to.state === "undeclared") return `takes ${label} out of the policy${who}`;
			if (to.state === "waived" && isOfWaiver(change)) return effect === "weakening" || from.state !== "waived" ? `waives ${noun}${who} until ${to.expires}` : `changes the waiver of ${noun}${who}`;
			let isEnding = from.state === "waived" && to.state === "declared" && (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__.Ft)(setting, from.value, to.value);
			if (isEnding && !isGrave(change)) return `ends the waiver of ${noun}${who}`;
			if (from.state === "undeclared" && !isMove(change)) return `adds ${label} to the policy${who}${to.state === "waived" ? `, waived until ${to.expires}` : ""}`;
			let { verb, object } = (0, _settings_resources_js__WEBPACK_IMPORTED_MODULE_2__.UM)(resource, setting, movedValues(change));
			let later = to.state === "waived" ? `, once its waiver ends on ${to.expires}` : "";
			let how = isEnding ? ", ending its waiver" : change.accepts === void 0 ? later : ", as set at Twilio";
			return `${verb[0]} ${object(titles)}${how}`;
		}
		function movedValues({ effect, setting, from, to, isUsed }) {
			let value = from.state === "undeclared" ? "" : from.value;
			let after = to.state === "undeclared" ? "" : to.value;
			return {
				from: effect === "replacement" && (value === "" || (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__.Ft)(setting, value, after)) ? "unknown" : value,
				to: after,
				isUsed
			};
		}
		function isMove({ effect, caution }) {
			return effect === "weakening" || effect === "replacement" || caution === "storage-on";
		}
		function withProtections({ length }, isMany = !1) {
			if (length === 0) return "";
			return ` with the ${length === 1 ? "protection" : `${length} protections`} that the policy has for ${isMany ? "each" : "it"}`;
		}
		function changeHint(change) {
			let accepted = (0, _plan_change_js__WEBPACK_IMPORTED_MODULE_0__.nR)(change) ? acceptedText : "";
			let unmeant = "Not intended? Take it out before this is merged.";
			if (change.effect === "caution") return (0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.oR)([cautionText(change), accepted], " ");
			if (!isGrave(change)) return accepted;
			if (!change.needsPermission) return unmeant;
			if (!isRefused(change)) return (0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.oR)([
				accepted,
				"Accepted by allow-weakening.",
				unmeant
			], " ");
			let how = `Intended? Get it approved, then set allow-weakening in ${isRefusedByApply(change) ? "this step and in the step of apply" : "this step"} to the hash in the job summary.`;
			return (0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.oR)([
				accepted,
				unmeant,
				how
			], " ");
		}
		function isRefusedByApply(change) {
			if (change.kind !== "setting" || change.effect !== "weakening" || !takesApply(change)) return !1;
			let { setting, to, accepts } = change;
			return accepts === void 0 && to.state !== "undeclared" && !(0, _plan_effect_js__WEBPACK_IMPORTED_MODULE_1__.lQ)(setting, to.value);
		}
		let acceptedText = "This accepts a value that someone set at Twilio and that the default branch does not have: find out who set it.";
		function cautionText(change) {
			if (change.kind !== "setting") return "";
			if (change.caution === "unseen") return unseenText(change);
			if (change.caution === "path" && change.to.state === "waived") return "Once the waiver ends, apply stores in another path of the same bucket.";
			return change.caution === "storage-on" ? "Is the bucket yours? Twilio writes a test file into it." : "";
		}
		function unseenText({ setting, resource, to }) {
			let row = (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__.QW)(setting);
			let when = to.state === "waived" ? " once the waiver ends" : "";
			if (row.kind !== "switch") return `This run cannot see what ${setting} is at Twilio. If it is set to another value, apply ${"value" in to && to.value === "" ? "clears" : "replaces"} it${when}.`;
			let what = `${row.noun}${_settings_resources_js__WEBPACK_IMPORTED_MODULE_2__.qe[resource].suffix}`;
			let [is, turns] = "value" in to && to.value === !0 ? ["off", "on"] : ["on", "off"];
			return `This run cannot see whether ${what} is on at Twilio. If it is ${is}, apply turns it ${turns}${when}.`;
		}
		function withoutNewSettings(changes) {
			let added = new Set(changes.flatMap((change) => change.kind === "account-added" ? [change.account.account] : []));
			return changes.filter((change) => change.kind !== "setting" || change.level !== "notice" || !added.has(change.account.account));
		}
		function changePhrases(outcome) {
			let changes = withoutNewSettings(worstFirst(outcome));
			let worst = changes[0]?.effect;
			let shown = changes.filter((change) => change.effect === worst || isGrave(change));
			let groups = groupChanges({
				...outcome,
				changes: shown
			}).slice(0, 3);
			let hidden = changes.length - groups.flatMap((group) => group.changes).length;
			return groups.length === 0 ? [] : [phraseOfGroups(outcome, groups, hidden)];
		}
		function changeTitle(outcome) {
			let groups = groupChanges({
				...outcome,
				changes: withoutNewSettings(worstFirst(outcome))
			});
			return phraseOfGroups(outcome, groups.slice(0, 3), groups.length - 3);
		}
		function phraseOfGroups(outcome, groups, hidden) {
			let more = hidden > 0 && `makes ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.U9)(hidden, "more change")}`;
			return `${thisChange(outcome)} ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_6__.KE)((0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.C2)([...groups.map(({ deed }) => deed), more]))}`;
		}
		function alreadyDrifted({ changes, accounts }) {
			let rows = new Map(accounts.flatMap((account) => (0, _rows_js__WEBPACK_IMPORTED_MODULE_4__.uU)(account).map((row) => [`${account.policy.account} ${row.name}`, row])));
			return new Map(changes.flatMap((change) => {
				if (change.kind !== "setting") return [];
				let row = rows.get(`${change.account.account} ${change.resource}.${change.setting}`);
				return row === void 0 ? [] : [[change, row]];
			}));
		}
	}),
	5030: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			P5: () => compliantIn,
			bU: () => isPreview,
			oW: () => previewOf,
			z6: () => endingOf
		});
		var _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9578);
		var _changes_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3328);
		var _rows_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4392);
		var _story_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6136);
		var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(385);
		let endings = {
			refused: {
				icon: "\u26D4",
				sign: "\u2718",
				tone: "bad"
			},
			failed: {
				icon: "\u274C",
				sign: "\u2718",
				tone: "bad"
			},
			"passes-with-warning": {
				icon: "\u26A0\uFE0F",
				sign: "!",
				tone: "mild"
			},
			"not-checked": {
				icon: "\u26A0\uFE0F",
				sign: "\u2013",
				tone: "mild"
			},
			waived: {
				icon: "\u23F8\uFE0F",
				sign: "\u23F8",
				tone: "mild"
			},
			fine: {
				icon: "\u2705",
				sign: "\u2714",
				tone: "good"
			}
		};
		function endingOf(outcome) {
			let { result, fails, changes, base } = outcome;
			let isRefusing = changes.some(_changes_js__WEBPACK_IMPORTED_MODULE_1__.H0) || result === "error" && outcome.reason === "weakening-refused";
			let { concerns } = (0, _story_js__WEBPACK_IMPORTED_MODULE_3__.dH)(outcome);
			let isWorse = concerns.some((concern) => (0, _story_js__WEBPACK_IMPORTED_MODULE_3__._K)(concern) && (0, _rows_js__WEBPACK_IMPORTED_MODULE_2__.Ks)(concern.row));
			if (isRefusing && !isWorse) return endings.refused;
			if (fails) return endings.failed;
			let hasDrift = result === "drifted" || outcome.accounts.some(_run_outcome_js__WEBPACK_IMPORTED_MODULE_0__.TJ);
			let isChange = changes.some(({ level }) => level === "warning") || base?.state === "unknown";
			if (hasDrift || isChange) return endings["passes-with-warning"];
			if (result === "not-checked") return endings["not-checked"];
			return concerns.some(_story_js__WEBPACK_IMPORTED_MODULE_3__.$y) ? endings.waived : endings.fine;
		}
		function compliantIn({ accounts, mode }) {
			let compliant = accounts.filter(_run_outcome_js__WEBPACK_IMPORTED_MODULE_0__.Mm);
			let isRead = compliant.every(({ result }) => !(0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_0__.xp)(result));
			let unread = mode === "validate" ? "in the policy" : "not checked";
			let matching = compliant.length === 1 ? "matches the policy" : "match the policy";
			return {
				compliant,
				isRead,
				title: `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.U9)(compliant.length, "account")} ${isRead ? matching : unread}`,
				names: compliant.map(({ policy }) => (0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.Gg)(policy))
			};
		}
		function isPreview({ mode, result, fails, base }) {
			return mode === "check" && result === "drifted" && !fails && base?.state !== "known";
		}
		function previewOf(outcome) {
			if (!isPreview(outcome)) return [];
			let planned = outcome.accounts.map(_rows_js__WEBPACK_IMPORTED_MODULE_2__.SY).filter((rows) => rows.length > 0);
			let where = outcome.accounts.length === 1 ? "" : ` of ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.U9)(planned.length, "account")}`;
			return [`apply would change ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.U9)(planned.flat().length, "setting")}${where}`];
		}
	}),
	2894: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			O: () => exportedLine,
			V: () => leftOutLines
		});
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(322);
		var _wording_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(385);
		function exportedLine({ file, accounts, settings, shared }, style = String) {
			let ofThem = shared === 0 ? "" : `; ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.U9)(shared, "value")} that all share ${shared === 1 ? "is" : "are"} in defaults`;
			return `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.U9)(settings, "setting")} of ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.U9)(accounts, "account")} ${settings === 1 ? "is" : "are"} written to ${style(file)}${ofThem}`;
		}
		function leftOutLines({ leftOut }, style = String) {
			return (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.nO)(leftOut, ({ label, why }) => JSON.stringify([label, why])).map((same) => {
				let [{ account, label, why }] = same;
				return `${style(label)} of ${same.length === 1 ? account : (0, _wording_js__WEBPACK_IMPORTED_MODULE_0__.U9)(same.length, "account")}: it ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_1__.RK)(why)}`;
			});
		}
	}),
	1805: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			CI: () => partsOf,
			aB: () => driftParts,
			gD: () => headlineOf,
			tV: () => offNotes
		});
		var _messages_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6488);
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(322);
		var _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9578);
		var _settings_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9689);
		var _changes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3328);
		var _rows_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4392);
		var _story_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6136);
		var _wording_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(385);
		function headlineOf(outcome) {
			return (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.RK)(partsOf(outcome, ({ name }) => name).join(" \u00B7 "));
		}
		function partsOf(outcome, nameOf = nameIn) {
			let { accounts, mode, base } = outcome;
			let story = (0, _story_js__WEBPACK_IMPORTED_MODULE_5__.dH)(outcome);
			let concerns = worthAHeading(story.concerns);
			let [only] = accounts.length === 1 ? accounts : [];
			let name = only && nameOf(only.policy);
			let general = [...outcome.findings.filter(({ reason, level }) => reason === "base-unknown" && level === "warning"), ...story.general].flatMap(({ phrase }) => phrase || []);
			let isNoNews = mode === "validate" && general.length > 0 && concerns.length === 0;
			let unlisted = unlistedPart(outcome);
			let partsOfKind = base?.state === "known" ? partsOfPullRequest : isNoNews ? () => [] : partsOfAccounts;
			let found = accounts.length === 0 ? [withoutAccounts(outcome)] : partsOfKind(outcome, concerns, name);
			let parts = [...general, ...concerns.length === 0 ? [...unlisted, ...found] : [...found, ...unlisted]];
			let notes = notesOf(outcome, name);
			let noted = +!concerns.some(isOff);
			let kept = [...gapsOf(outcome), ...notes.slice(0, noted)];
			let all = [...parts, ...notes.slice(noted)];
			let room = 3 - kept.length;
			let hidden = all.length - room;
			let more = [hidden > 0 && `${hidden} more`, mode === "validate" && "not compared with Twilio"];
			return (0, _wording_js__WEBPACK_IMPORTED_MODULE_6__.C2)([
				...all.slice(0, room),
				...kept,
				...more
			]).map((part, at) => at > 0 || name && part.startsWith(name) ? part : (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.Nx)(part));
		}
		function nameIn(policy) {
			return policy.name === "" && policy.account === "" ? "" : (0, _wording_js__WEBPACK_IMPORTED_MODULE_6__.Gg)(policy);
		}
		function worthAHeading(concerns) {
			let shown = concerns.filter((concern) => concern.kind === "finding" || (0, _rows_js__WEBPACK_IMPORTED_MODULE_4__.Li)(concern.row).tone !== "good");
			let used = shown.filter((concern) => concern.kind === "finding" || concern.row.isUsed);
			let isOnlyUsed = used.some(isBad) || used.length > 0 && !shown.some(isBad);
			let orderOfConcern = (concern) => isOff(concern) ? 0 : isWorst(concern) ? 1 : 2;
			return (isOnlyUsed ? used : shown).toSorted((a, b) => orderOfConcern(a) - orderOfConcern(b));
		}
		function gapsOf({ accounts, findings }) {
			let errors = findings.filter(({ level, phrase }) => level === "error" && phrase === void 0);
			if (accounts.length === 0 || errors.length === 0) return [];
			return [`${accounts.every(_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.KJ) ? "nothing was read from Twilio" : "the check is not complete"} (${(0, _messages_finding_js__WEBPACK_IMPORTED_MODULE_0__.z)(errors).join(", ")})`];
		}
		function isBad(concern) {
			return concern.kind === "finding" || (0, _story_js__WEBPACK_IMPORTED_MODULE_5__._K)(concern);
		}
		function notesOf({ accounts }, name) {
			return [...Map.groupBy(accounts.flatMap(offNotes), (note) => note)].map(([note, same]) => name === void 0 ? `${note} for ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.zD)(same.length)}` : note);
		}
		function isOff(concern) {
			if (concern.kind === "finding") return !1;
			return concern.row.setting === "encryption-enabled" && concern.row.live === !1;
		}
		function isWorst(concern) {
			return isOff(concern) || concern.kind === "row" && (0, _rows_js__WEBPACK_IMPORTED_MODULE_4__.Ks)(concern.row);
		}
		function unlistedPart({ findings }) {
			let unlisted = findings.filter(({ reason, level }) => reason === "unlisted-subaccount" && level === "failure");
			let are = unlisted.length === 1 ? "is" : "are";
			return unlisted.length === 0 ? [] : [`${(0, _wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(unlisted.length, "subaccount")} ${are} not in the policy`];
		}
		function withoutAccounts({ result, mode, reason, exported }) {
			if (result !== "exported") return `${mode ?? "the step"} failed: ${reason}`;
			let off = exported?.unencrypted ?? 0;
			return `the settings of ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(exported?.accounts ?? 0, "account")} were exported${off === 0 ? "" : ` \u00B7 encryption is OFF for ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.zD)(off)}`}`;
		}
		function partsOfAccounts(outcome, concerns, name) {
			let { accounts, mode, base } = outcome;
			if (name === void 0) return partsOfMany(outcome, concerns);
			let [account] = accounts;
			let phrases = phrasesOf(concerns);
			let who = name || "the account";
			if (mode !== "validate" && accounts.some(_story_js__WEBPACK_IMPORTED_MODULE_5__.cU)) return [`${who} could not be read`];
			let written = accounts.flatMap(_rows_js__WEBPACK_IMPORTED_MODULE_4__.SY).filter(({ state }) => state === "written").length;
			let done = written > 0 && !concerns.some(isBad) ? [`${(0, _wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(written, "setting")} applied and read back`] : [];
			if (phrases.length + done.length > 0) return titled(name, [...done, ...phrases]);
			if (account?.result === "not-checked") return [`${who} was not checked`];
			if (account?.result === "valid") return [`the policy of ${who} is valid`];
			if (base?.state !== "known") return [`${who} matches the policy`];
			return [`${who} ${account?.resources.map(_run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.EX).every(({ declared, waived }) => Object.keys(declared).length + waived.length === 0) ? "is not in" : "matches"} the policy on ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.pj)(base.branch)}`];
		}
		function titled(name, [first = "", ...rest]) {
			return [name === "" ? first : `${name}: ${first}`, ...rest];
		}
		function phrasesOf(concerns) {
			return [...new Set(concerns.map(({ phrase }) => phrase))];
		}
		function offNotes({ resources: read }) {
			return read.flatMap((resource) => {
				let { declared, waived } = (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.EX)(resource);
				let waiver = waived.find(({ setting }) => setting === "encryption-enabled");
				let expected = declared["encryption-enabled"] ?? waiver?.declared;
				let live = (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.YO)(resource)?.["encryption-enabled"];
				if (live !== !1 || expected === !0) return [];
				let off = (0, _settings_resources_js__WEBPACK_IMPORTED_MODULE_2__.X_)(resource.resource, "encryption-enabled", {
					live,
					expected: !0,
					isUsed: !0
				});
				return [expected === !1 ? `${off} by policy` : `${off}, not in the policy`];
			});
		}
		function partsOfMany(outcome, concerns) {
			let { accounts, mode } = outcome;
			let all = (0, _wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(accounts.length, "account");
			let unread = unreadIn(outcome);
			let drifted = new Set(concerns.filter((concern) => !(0, _story_js__WEBPACK_IMPORTED_MODULE_5__.$y)(concern) || isOff(concern)).map(baseOf));
			let isAny = (concern) => drifted.has(baseOf(concern));
			let groups = groupTexts(outcome, concerns.filter(isAny));
			let excused = concerns.filter((concern) => !isAny(concern));
			let notChecked = accounts.filter(({ result }) => result === "not-checked").length;
			let written = accounts.filter(({ result }) => result === "applied");
			let settings = written.flatMap(_rows_js__WEBPACK_IMPORTED_MODULE_4__.SY).length;
			let parts = (0, _wording_js__WEBPACK_IMPORTED_MODULE_6__.C2)([
				...groups,
				unread > 0 && `${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.zD)(unread)}${groups.length === 0 ? ` of ${all}` : ""} could not be read`,
				...groupTexts(outcome, excused, groups.length === 0),
				settings > 0 && `${(0, _wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(settings, "setting")} of ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(written.length, "account")} applied and read back`,
				notChecked > 0 && `${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.zD)(notChecked)} of ${all} were not checked`
			]);
			let fine = mode === "validate" ? `the policy of ${all} is valid` : `all ${all} match the policy`;
			return parts.length > 0 ? parts : [fine];
		}
		function unreadIn({ accounts, mode }) {
			return mode === "validate" ? 0 : accounts.filter(_story_js__WEBPACK_IMPORTED_MODULE_5__.cU).length;
		}
		function groupTexts(outcome, concerns, isFirst = !0) {
			let unread = unreadIn(outcome);
			let of = ` of ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_6__.U9)(outcome.accounts.length - unread, "account")}${unread > 0 ? " read" : ""}`;
			return [...Map.groupBy(concerns, baseOf)].filter(([phrase]) => phrase !== "").map(([phrase, same], at) => groupText(phrase, same, isFirst && at === 0 ? of : ""));
		}
		function baseOf(concern) {
			if ((0, _story_js__WEBPACK_IMPORTED_MODULE_5__.o2)(concern)) return "";
			if (concern.kind === "finding") return concern.finding.sharedPhrase ?? concern.phrase;
			return (0, _story_js__WEBPACK_IMPORTED_MODULE_5__.$y)(concern) ? (0, _rows_js__WEBPACK_IMPORTED_MODULE_4__.IY)(concern.row) : concern.phrase;
		}
		function groupText(phrase, concerns, of) {
			let number = (some) => new Set(some.flatMap(({ accounts }) => accounts)).size;
			let waived = number(concerns.filter(_story_js__WEBPACK_IMPORTED_MODULE_5__.$y));
			let drifted = number(concerns.filter((concern) => !(0, _story_js__WEBPACK_IMPORTED_MODULE_5__.$y)(concern)));
			let split = drifted > 0 ? `: ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.zD)(drifted)} drifted, ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.zD)(waived)} waived` : ", waived";
			return `${phrase} for ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.zD)(number(concerns))}${of}${waived > 0 ? split : ""}`;
		}
		function partsOfPullRequest(outcome, concerns, name) {
			let drift = concerns.filter((concern) => (0, _story_js__WEBPACK_IMPORTED_MODULE_5__._K)(concern) || isOff(concern));
			let misplaced = concerns.filter(isMisplaced);
			let rest = concerns.filter((concern) => !drift.includes(concern) && !isMisplaced(concern));
			let unprotected = drift.filter((concern) => isWorst(concern) && !(0, _story_js__WEBPACK_IMPORTED_MODULE_5__.$y)(concern));
			let others = drift.filter((concern) => !isWorst(concern));
			let parts = [
				...driftParts(unprotected, outcome, name),
				...namedParts([...drift.filter(_story_js__WEBPACK_IMPORTED_MODULE_5__.$y), ...misplaced], outcome, name).map((part) => `${part}, not by ${(0, _changes_js__WEBPACK_IMPORTED_MODULE_3__.zp)(outcome)}`),
				...(0, _changes_js__WEBPACK_IMPORTED_MODULE_3__.nT)(outcome),
				...driftParts(others, outcome, name)
			];
			if (parts.length === 0 || outcome.accounts.some(_story_js__WEBPACK_IMPORTED_MODULE_5__.cU)) return [...parts, ...partsOfAccounts(outcome, rest, name)];
			return [...parts, ...name === void 0 ? groupTexts(outcome, rest) : phrasesOf(rest)];
		}
		function isMisplaced(concern) {
			if (concern.kind !== "finding") return !1;
			return concern.finding.subject === "compositions" && concern.finding.level === "failure";
		}
		function driftParts(drift, outcome, name) {
			return namedParts(drift, outcome, name).map((part) => `${part} at Twilio, not by ${(0, _changes_js__WEBPACK_IMPORTED_MODULE_3__.zp)(outcome)}`);
		}
		function namedParts(concerns, outcome, name) {
			if (concerns.length === 0) return [];
			if (name === void 0) return [groupTexts(outcome, concerns).join(", ")];
			return titled(name, [(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_7__.KE)(phrasesOf(concerns))]);
		}
	}),
	4392: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$N: () => sentenceOf,
			Ci: () => waiverOf,
			Ex: () => inPolicyOrder,
			IY: () => consequence,
			J8: () => phraseOf,
			Ks: () => isUnprotected,
			Li: () => lookOf,
			RO: () => rowsOf,
			SY: () => plannedRows,
			b4: () => isDriftedRow,
			uT: () => deedOf,
			uU: () => driftedRows,
			xJ: () => severityOf
		});
		var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6291);
		var _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9578);
		var _settings_resources_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9689);
		var _settings_s3_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9484);
		var _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4859);
		var _wording_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(385);
		let bad = {
			icon: "\u274C",
			sign: "\u2718",
			tone: "bad"
		};
		let plain = {
			icon: "",
			sign: "-"
		};
		let looks = {
			"not-as-written": {
				...bad,
				phrase: (row) => `${consequence(row)} after the write`
			},
			collateral: {
				...bad,
				phrase: (row) => `after the write, ${row.setting === "friendly-name" ? `${row.label} has another value` : consequence(row)}`
			},
			differs: {
				...bad,
				phrase: consequence
			},
			"drift-left": {
				...bad,
				phrase: consequence
			},
			"drift-accepted": {
				...bad,
				phrase: consequence
			},
			waived: {
				icon: "\u23F8\uFE0F",
				sign: "\u23F8",
				tone: "mild",
				phrase: (row) => `${consequence(row)}, waived until ${row.waived.expires}`
			},
			written: {
				icon: "\u2705",
				sign: "\u2714",
				tone: "good",
				phrase: (row) => deedOf(row, "past")
			},
			proposed: {
				...plain,
				note: ""
			},
			"gets-default-name": {
				...plain,
				note: " (a write gives it the default name, which Twilio requires)"
			},
			same: {
				...plain,
				note: ""
			},
			gap: {
				...plain,
				note: " (not in the policy)"
			},
			unmanaged: {
				...plain,
				note: " (not in the policy)"
			}
		};
		function consequence(row) {
			let { resource, setting, live, isUsed } = row;
			return (0, _settings_resources_js__WEBPACK_IMPORTED_MODULE_2__.X_)(resource, setting, {
				live,
				expected: expectedBy(row),
				isUsed
			});
		}
		function expectedBy(row) {
			if (row.state === "collateral") return row.after;
			return row.expected ?? waiverOf(row)?.declared ?? row.declared ?? "";
		}
		function deedOf(row, tense) {
			let { resource, setting, change, isUsedAfter: isUsed } = row;
			let isDone = tense === "past";
			if (change.effect === "default-name") return `${isDone ? "set" : "sets"} the default name, which Twilio requires`;
			let { verb, object } = (0, _settings_resources_js__WEBPACK_IMPORTED_MODULE_2__.UM)(resource, setting, {
				from: change.from,
				to: change.to,
				isUsed
			});
			return `${isDone ? verb[1] : verb[0]} ${object("")}`;
		}
		function lookOf({ state }) {
			return looks[state];
		}
		function phraseOf(row) {
			return row.isKnown ? lookOf(row).phrase?.(row) : void 0;
		}
		function isUnprotected(row) {
			let { setting, live, isUsed } = row;
			if (lookOf(row).tone !== "bad" || !isUsed || setting === "friendly-name") return !1;
			if (setting === "encryption-enabled") return live === !1;
			return setting !== "aws-s3-url" || !(0, _settings_s3_js__WEBPACK_IMPORTED_MODULE_3__.yg)(String(expectedBy(row)), String(live));
		}
		function sentenceOf(row, style, outcome) {
			let { value, strong } = style;
			let { label, live, before, after, place, state } = row;
			let name = value(label);
			let now = strong(value(live));
			if (state === "written" || state === "collateral") return `${name} was ${value(before)} and is ${now} now`;
			if (state === "not-as-written") return `${name} is ${now} at Twilio, after ${value(after)} was written`;
			let line = place === void 0 || !(0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__.Ft)(row.setting, row.declared ?? "", expectedBy(row)) ? "" : ` (${value(`${place.file}:${place.line}`)})`;
			let reason = state === "waived" ? `. Reason: ${value(row.waived.reason)}` : "";
			return `${name} is ${now} at Twilio and ${value(expectedBy(row))} ${(0, _wording_js__WEBPACK_IMPORTED_MODULE_5__.E8)(outcome, style)}${line}${reason}`;
		}
		function inPolicyOrder(rows) {
			let order = _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__.W0.map(({ name }) => name);
			let placeOf = ({ resource, setting }) => 10 * _settings_resources_js__WEBPACK_IMPORTED_MODULE_2__.ES.indexOf(resource) + order.indexOf(setting);
			return rows.toSorted((a, b) => placeOf(a) - placeOf(b));
		}
		function severityOf(row) {
			let { rank } = (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__.QW)(row.setting);
			if (isUnprotected(row)) return rank;
			return {
				bad: 10,
				mild: 30,
				good: 40
			}[lookOf(row).tone ?? "good"] + rank + (row.isUsed ? 0 : 5) + _settings_resources_js__WEBPACK_IMPORTED_MODULE_2__.ES.indexOf(row.resource) / 2;
		}
		function rowsOf({ resources: read, policy, findings }) {
			let hasGap = findings.some(({ reason }) => reason === "unmanaged");
			return read.flatMap((resource) => resource.state === "unread" ? [] : rowsOfResource(resource, policy, hasGap)).sort((a, b) => severityOf(a) - severityOf(b));
		}
		function plannedRows(account) {
			return rowsOf(account).filter((row) => "change" in row && row.change !== void 0);
		}
		function waiverOf(row) {
			return "waived" in row ? row.waived : void 0;
		}
		function isDriftedRow(row) {
			let { expected, setting, live } = row;
			return expected !== void 0 && waiverOf(row) === void 0 && !(0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__.Ft)(setting, expected, live);
		}
		function driftedRows(account) {
			return rowsOf(account).filter(isDriftedRow);
		}
		function rowsOfResource(outcome, { places }, hasGap) {
			let { resource, declared, waived, base } = outcome;
			let plan = planNow(outcome);
			let isProven = outcome.state === "written" && outcome.changed === "yes" && outcome.seen !== void 0;
			let live = (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.YO)(outcome) ?? plan.before;
			let gaps = hasGap ? (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.C1)(outcome).flatMap(({ missing }) => missing) : [];
			return _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__.W0.map(({ name: setting }) => {
				let name = `${resource}.${setting}`;
				let waiver = waived.find((active) => active.setting === setting);
				let wanted = declared[setting] ?? waiver?.declared;
				return {
					name,
					resource,
					setting,
					label: (0, _settings_resources_js__WEBPACK_IMPORTED_MODULE_2__.Wy)(resource, setting),
					declared: wanted,
					expected: base === void 0 ? wanted : base.declared[setting],
					before: plan.before[setting],
					after: plan.after[setting],
					live: live[setting],
					place: places[name],
					isUsed: (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__.Qz)(setting, live),
					isUsedAfter: (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__.Qz)(setting, plan.after),
					isKnown: (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.qE)(outcome),
					...rowState({
						...outcome,
						plan
					}, setting, {
						live: live[setting],
						isProven,
						isGap: gaps.includes(setting)
					})
				};
			});
		}
		function planNow(outcome) {
			let { declared, plan } = outcome;
			let isUnwritten = outcome.state === "read" || outcome.changed !== "yes";
			let live = (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.YO)(outcome);
			return isUnwritten && live !== void 0 && live !== plan.before ? (0, _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__.Cs)(declared, live) : plan;
		}
		function rowState({ declared, plan, waived, base }, setting, { live, isProven, isGap }) {
			let isManaged = declared[setting] !== void 0;
			let [before, after, expected] = [
				plan.before[setting],
				plan.after[setting],
				base?.declared[setting]
			];
			let change = plan.changes.find((planned) => planned.setting === setting);
			let isDrift = base === void 0 || expected !== void 0 && !(0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__.Ft)(setting, expected, before);
			let isOfSetting = (waiver) => waiver.setting === setting;
			let waiver = (base?.waived ?? waived).find(isOfSetting);
			if (isProven && !(0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__.Ft)(setting, after, live)) return { state: isManaged ? "not-as-written" : "collateral" };
			if (change !== void 0 && isProven) return {
				state: "written",
				change,
				waived: waiver
			};
			let isNameless = setting === "friendly-name" && before === "" && waiver !== void 0;
			if (!isManaged && (change !== void 0 || isNameless)) return {
				state: "gets-default-name",
				change,
				waived: waiver
			};
			if (base !== void 0 && waiver !== void 0 && !isNameless && !(0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__.Ft)(setting, waiver.declared, before)) return {
				state: "waived",
				waived: waiver,
				...change && { change }
			};
			if (change !== void 0) return {
				state: isDrift ? "differs" : "proposed",
				change
			};
			if (base !== void 0 && isDrift) return { state: (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.oB)({
				declared,
				waived,
				base
			}, {
				setting,
				live: before
			}) ? "drift-accepted" : "drift-left" };
			if (waiver !== void 0 && !(0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__.Ft)(setting, waiver.declared, before)) return {
				state: "waived",
				waived: waiver
			};
			if (isManaged || [...waived, ...base?.waived ?? []].some(isOfSetting)) return { state: "same" };
			return { state: isGap ? "gap" : "unmanaged" };
		}
	}),
	6136: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$y: () => isWaived,
			YV: () => toneOf,
			_K: () => isDrift,
			cU: () => couldNotBeRead,
			dH: () => storyOf,
			o2: () => isUnreadConcern
		});
		var _messages_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6488);
		var _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9578);
		var _changes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3328);
		var _rows_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4392);
		var _wording_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(385);
		function storyOf(outcome) {
			let { accounts, findings, mode } = outcome;
			let ofRun = findings.map((finding) => ({
				finding,
				phrase: finding.phrase ?? ""
			}));
			let ofAccounts = accounts.flatMap((account) => account.findings.map((finding) => ({
				finding,
				account,
				phrase: phraseFinding(finding, account, mode)
			})));
			let isWarning = ({ finding }) => finding.level === "warning";
			let isMore = ({ finding }) => finding.level !== "warning";
			return {
				outcome,
				concerns: [...rowConcerns(accounts), ...findingConcerns(ofAccounts.filter(isMore))].sort((a, b) => rankOf(a) - rankOf(b)),
				general: findingConcerns(ofRun.filter(isMore)),
				warnings: findingConcerns([...ofRun, ...ofAccounts].filter(isWarning)),
				changes: (0, _changes_js__WEBPACK_IMPORTED_MODULE_2__.md)(outcome)
			};
		}
		function toneOf(concern, { fails }) {
			let look = concern.kind === "row" ? (0, _rows_js__WEBPACK_IMPORTED_MODULE_3__.Li)(concern.row) : {
				icon: "\u274C",
				sign: "\u2718",
				tone: "bad"
			};
			return concern.kind === "row" && concern.row.state === "written" && concern.row.change.effect === "weakening" || look.tone === "bad" && !fails ? {
				icon: "\u26A0\uFE0F",
				sign: "!",
				tone: "mild"
			} : look;
		}
		function isUnreadConcern(concern) {
			if (concern.kind === "row" || concern.finding.phrase !== void 0) return !1;
			return concern.accounts.length > 0 && concern.accounts.every(couldNotBeRead);
		}
		function couldNotBeRead(account) {
			return account.result === "error" && (0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.KJ)(account);
		}
		function isDrift(concern) {
			return concern.kind === "row" && (0, _rows_js__WEBPACK_IMPORTED_MODULE_3__.Li)(concern.row).tone === "bad";
		}
		function isWaived(concern) {
			return concern.kind === "row" && concern.row.state === "waived";
		}
		function rowConcerns(accounts) {
			let all = accounts.flatMap((account) => (0, _rows_js__WEBPACK_IMPORTED_MODULE_3__.RO)(account).flatMap((row) => {
				let phrase = (0, _rows_js__WEBPACK_IMPORTED_MODULE_3__.J8)(row);
				return phrase === void 0 ? [] : [{
					phrase,
					row,
					account
				}];
			}));
			let accountsIn = (found) => found.map(({ account }) => account);
			return (0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.nO)(all, ({ phrase, row }) => `${row.state} ${phrase}`).map((same) => {
				let cases = (0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.nO)(same, ({ row }) => sameRow(row)).map((equal) => ({
					row: equal[0].row,
					accounts: accountsIn(equal)
				}));
				let [{ phrase, row }] = same;
				return {
					kind: "row",
					phrase,
					row,
					cases,
					accounts: accountsIn(same)
				};
			});
		}
		function sameRow({ place, declared, expected, before, live, after, ...row }) {
			let waiver = "waived" in row && row.waived?.reason;
			return JSON.stringify([
				place?.file,
				place?.line,
				declared,
				expected,
				before,
				live,
				after,
				waiver
			]);
		}
		function findingConcerns(all) {
			return (0, _wording_js__WEBPACK_IMPORTED_MODULE_4__.nO)(all, ({ finding, phrase }, index) => finding.about === void 0 ? index : JSON.stringify([
				finding.level,
				(0, _messages_finding_js__WEBPACK_IMPORTED_MODULE_0__.f)(finding),
				finding.place,
				phrase
			])).map((same) => {
				let [{ finding, phrase }] = same;
				return {
					kind: "finding",
					phrase,
					finding,
					accounts: same.flatMap(({ account }) => account ?? [])
				};
			});
		}
		function phraseFinding({ phrase, level }, account, mode) {
			if (phrase !== void 0) return phrase;
			if (level === "warning") return "";
			if (mode === "validate") return "the policy is not valid";
			if ((0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.KJ)(account)) return "could not be read";
			if (mode !== "apply") return "could not be checked";
			return {
				unconfirmed: "a write is not confirmed",
				yes: "apply failed after a write",
				no: "apply changed nothing"
			}[(0, _run_outcome_js__WEBPACK_IMPORTED_MODULE_1__.oI)(account.resources)];
		}
		function rankOf(concern) {
			if (concern.kind === "row") return (0, _rows_js__WEBPACK_IMPORTED_MODULE_3__.xJ)(concern.row);
			return concern.finding.level === "failure" ? 8 : 9;
		}
	}),
	385: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			B7: () => titlesOf,
			BW: () => namesAndMore,
			C2: () => withoutEmpty,
			E8: () => expectedSide,
			Gg: () => titleOf,
			Hi: () => inMarkdown,
			Ku: () => firstOf,
			LQ: () => fullTitleOf,
			U9: () => count,
			V6: () => notReadText,
			Vc: () => minute,
			Xi: () => linesWithin,
			_Q: () => fitting,
			nO: () => alike,
			oR: () => joined,
			oZ: () => lineText,
			p0: () => duration,
			tg: () => inText
		});
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(322);
		let inMarkdown = {
			value: _messages_text_js__WEBPACK_IMPORTED_MODULE_0__.aY,
			strong: (text) => `**${text}**`
		};
		let inText = {
			value: (value) => /\s/.test(String(value)) ? (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_0__.hD)(String(value)) : (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_0__.pj)(value),
			strong: (text) => text
		};
		function expectedSide({ base }, { value }) {
			return base?.state === "known" ? `on ${value(base.branch)}` : "in the policy";
		}
		function withoutEmpty(texts) {
			return texts.flatMap((text) => text || []);
		}
		function joined(texts, separator) {
			return withoutEmpty(texts).join(separator);
		}
		function alike(all, keyOf) {
			return [...Map.groupBy(all, keyOf).values()];
		}
		function count(number, noun) {
			return `${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_0__.zD)(number)} ${noun}${number === 1 ? "" : "s"}`;
		}
		function titleOf({ name, account }) {
			return name || (account === "" ? "the account" : (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_0__.xz)(account));
		}
		function fullTitleOf(policy) {
			return policy.name === "" ? titleOf(policy) : `${policy.name} (${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_0__.xz)(policy.account)})`;
		}
		function notReadText({ mode, result, base }) {
			if (mode === "validate") {
				let why = base === void 0 ? ": that takes the event pull_request or merge_group" : "";
				return `Not compared with Twilio.${base?.state === "known" ? "" : ` Changes were not judged${why}.`}`;
			}
			return `Nothing was read from Twilio${result === "error" ? "" : ": GitHub withholds credentials from forks and Dependabot. The check has credentials once a member of your team pushes the change to a branch of this repository"}.`;
		}
		function titlesOf(accounts, title = titleOf) {
			let names = accounts.map(({ policy }) => title(policy));
			return namesAndMore(firstOf(names, 10), names.length);
		}
		function firstOf(names, most) {
			return names.slice(0, names.length > most + 1 ? most : most + 1);
		}
		function namesAndMore(shown, all) {
			let hidden = all - shown.length;
			return `${shown.join(", ")}${hidden > 0 ? ` and ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_0__.zD)(hidden)} more` : ""}`;
		}
		function lineText(place) {
			return place === void 0 ? "" : (0, _messages_text_js__WEBPACK_IMPORTED_MODULE_0__.aY)(`${place.file}:${place.line}`);
		}
		function minute(instant) {
			return `${new Date(instant).toISOString().slice(0, 16).replace("T", " ")} UTC`;
		}
		function duration(milliseconds) {
			let minutes = Math.floor(milliseconds / 6e4);
			if (!(minutes >= 0)) return;
			let [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
			if (days > 0) return `${count(days, "day")} and ${count(hours, "hour")}`;
			let rest = count(minutes % 60, "minute");
			return hours > 0 ? `${count(hours, "hour")} and ${rest}` : rest;
		}
		function linesWithin(lines, bytes, more = (hidden) => `- The JSON report has ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_0__.zD)(hidden)} more.`, separator = "\n") {
			let shown = fitting(lines, bytes, (line) => Buffer.byteLength(line) + separator.length);
			let hidden = lines.length - shown.length;
			return (hidden === 0 ? lines : [...shown, more(hidden)]).join(separator);
		}
		function fitting(all, room, sizeOf) {
			let used = 0;
			let end = all.findIndex((value) => {
				used += sizeOf(value);
				return used > room;
			});
			return end < 0 ? all : all.slice(0, end);
		}
	}),
	1408: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { G: () => nameAccounts });
		let folded = new Map(Object.entries({
			\u00DF: "ss",
			\u00F8: "o",
			\u00E6: "ae",
			\u0153: "oe",
			\u0142: "l",
			\u0111: "d",
			\u00F0: "d",
			\u00FE: "th",
			\u0127: "h",
			\u0131: "i"
		}));
		function nameAccounts(accounts, others = []) {
			let taken = new Set(others);
			let counts = new Map();
			return accounts.map(({ account, name }) => {
				let base = slugOf(name) || `account-${account.slice(-4).toLowerCase()}`;
				let count = counts.get(base) ?? 1;
				let unique = count === 1 ? base : `${base}-${count}`;
				for (; taken.has(unique);) {
					count++;
					unique = `${base}-${count}`;
				}
				counts.set(base, count);
				taken.add(unique);
				return unique;
			});
		}
		function slugOf(name) {
			return [...name.normalize("NFKD").toLowerCase()].map((letter) => folded.get(letter) ?? letter).join("").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/g, "-").replace(/^-/, "").slice(0, 50).replace(/-$/, "");
		}
	}),
	9649: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { E: () => workflowFile });
		function workflowFile({ workflow }) {
			return /^[^/]+\/[^/]+\/(.+?)@refs\//.exec(workflow)?.[1];
		}
	}),
	3294: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			H: () => wrongAccount,
			s: () => requireIdentity
		});
		var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(322);
		function wrongAccount(expected, found) {
			let message = `Twilio answered about the account ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_1__.xz)(found)}, and account-sid names ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_1__.xz)(expected)}.`;
			return new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("wrong-account", message, { hint: "Either account-sid or the credentials are wrong: correct account-sid, or give credentials of the account that it names." });
		}
		function requireIdentity(expected, lives, { login, owners }) {
			let named = lives.flatMap(({ account }) => account ?? []);
			let other = named.find((account) => account !== expected);
			if (other !== void 0) throw wrongAccount(expected, other);
			if (named.length === lives.length || [
				...named,
				login,
				...owners
			].includes(expected)) return;
			throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("wrong-account", "Twilio answered \"never configured\" without naming the account, so it may be another account's answer.", { hint: "Configure the settings once in Twilio's console. Or declare an existing Public Key or AWS credential, and keep verify-references on: Twilio's answer about that SID then names the account." });
		}
	}),
	9578: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			AT: () => lastDrift,
			Bg: () => resultOf,
			C1: () => gapsAfter,
			EB: () => differsLive,
			EX: () => expectedOf,
			H1: () => neededWaivers,
			JP: () => digestOfAll,
			KJ: () => isUnread,
			Mm: () => isCompliant,
			Rh: () => waiversOf,
			TJ: () => isDrifted,
			YO: () => lastSeen,
			e_: () => needsAttention,
			eh: () => summarize,
			gz: () => failed,
			ix: () => changeReasons,
			oB: () => isAccepted,
			oI: () => changedOf,
			qE: () => isKnown,
			qS: () => resultsOf,
			uL: () => hasDrift,
			xp: () => isUnreadResult
		});
		var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8798);
		var _messages_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6488);
		var _messages_reasons_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1412);
		var _plan_gaps_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5341);
		var _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6291);
		var _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4859);
		function summarize(inputs, accounts, findings = [], { base, changes } = { changes: [] }) {
			let isReported = changeReasons(changes).length > 0 || accounts.every(({ result }) => !isUnreadResult(result));
			let result = (0, _messages_reasons_js__WEBPACK_IMPORTED_MODULE_2__.NG)([
				...accounts.map((account) => account.result),
				...resultsOf(findings),
				...changes.length > 0 && isReported ? ["proposed"] : []
			]);
			let isFailing = [
				changes,
				findings,
				...accounts.map((account) => account.findings)
			].flat().some(({ level }) => level === "failure");
			return {
				mode: inputs.mode,
				result,
				reason: (0, _messages_reasons_js__WEBPACK_IMPORTED_MODULE_2__.$l)([
					...accounts.map(({ reason }) => reason),
					...(0, _messages_finding_js__WEBPACK_IMPORTED_MODULE_1__.z)(findings),
					...changeReasons(changes),
					...result === "proposed" ? ["proposed"] : []
				]),
				fails: result === "error" || isFailing || result === "drifted" && inputs.failOnDrift,
				accounts,
				findings,
				changed: changedOf(accounts.flatMap(({ resources }) => resources)),
				planDigest: digestOfAll(accounts.filter(({ isOnlyInBase }) => !isOnlyInBase)),
				expectedPlan: inputs.mode === "apply" ? inputs.expectedPlan : void 0,
				policyFile: inputs.policy?.file,
				base,
				changes
			};
		}
		function isUnreadResult(result) {
			return result === "not-checked" || result === "valid";
		}
		function changeReasons(changes) {
			return changes.some(({ level }) => level === "failure") ? ["weakening-refused"] : [];
		}
		function resultOf({ resources, findings, changes = [] }) {
			let [worst] = resultsOf(findings);
			if (worst === "error") return "error";
			if (resources.some(({ state }) => state === "written")) return "applied";
			let drift = resources.flatMap((resource) => (lastDrift(resource) ?? []).map((drift) => isAccepted(resource, drift)));
			let isRefused = changeReasons(changes).length > 0;
			if (worst === "drifted" || drift.some((isAccepted) => !isAccepted || isRefused)) return "drifted";
			return changes.length > 0 ? "proposed" : "compliant";
		}
		function isAccepted({ base, declared, waived }, { setting, live }) {
			let value = declared[setting] ?? waived.find((waiver) => waiver.setting === setting)?.declared;
			return base !== void 0 && value !== void 0 && (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__.Ft)(setting, value, live);
		}
		function resultsOf(findings) {
			let levels = findings.map(({ level }) => level);
			return [...levels.includes("error") ? ["error"] : [], ...levels.includes("failure") ? ["drifted"] : []];
		}
		function digestOfAll(accounts) {
			let plans = accounts.flatMap(({ policy: { account }, resources }) => resources.map((resource) => resource.state === "unread" ? void 0 : {
				account,
				resource: resource.resource,
				plan: resource.plan
			}));
			let read = plans.filter((plan) => plan !== void 0);
			return plans.length > 0 && read.length === plans.length ? (0, _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__.Gb)(read) : void 0;
		}
		function failed(mode, thrown) {
			let outcome = summarize({
				mode,
				failOnDrift: !0
			}, [], (0, _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.XC)(thrown));
			return {
				...outcome,
				changed: mode === "apply" && (0, _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.X_)(outcome) ? "unconfirmed" : "no"
			};
		}
		function changedOf(resources) {
			let all = resources.map((resource) => resource.state === "written" ? resource.changed : "no");
			return ["unconfirmed", "yes"].find((changed) => all.includes(changed)) ?? "no";
		}
		function lastSeen(outcome) {
			if (outcome.state === "unread") return;
			return outcome.seen ?? outcome.plan.before;
		}
		function expectedOf({ base, declared, waived }) {
			return base ?? {
				declared,
				waived
			};
		}
		function isKnown(outcome) {
			return outcome.state !== "written" || outcome.seen !== void 0 || outcome.changed === "no";
		}
		function lastDrift(outcome) {
			let seen = isKnown(outcome) ? lastSeen(outcome) : void 0;
			return seen && (0, _plan_plan_js__WEBPACK_IMPORTED_MODULE_4__.UD)(expectedOf(outcome).declared, seen);
		}
		function waiversOf(outcome, isUsed) {
			let seen = isKnown(outcome) ? lastSeen(outcome) : void 0;
			let { waived } = expectedOf(outcome);
			if (seen === void 0) return;
			return waived.filter(({ setting }) => setting !== "friendly-name" || seen[setting] !== "").filter(({ setting, declared }) => (0, _settings_settings_js__WEBPACK_IMPORTED_MODULE_5__.Ft)(setting, declared, seen[setting]) !== isUsed);
		}
		function neededWaivers({ resources }) {
			return resources.flatMap((resource) => waiversOf(resource, !0) ?? []);
		}
		function isUnread({ resources }) {
			return resources.every((resource) => lastSeen(resource) === void 0);
		}
		function gapsAfter({ declared, waived, plan }) {
			return (0, _plan_gaps_js__WEBPACK_IMPORTED_MODULE_3__.v)(plan.after, (setting) => declared[setting] !== void 0 || waived.some((waiver) => waiver.setting === setting));
		}
		function hasDrift({ resources }) {
			return resources.some((resource) => (lastDrift(resource) ?? []).length > 0);
		}
		function isDrifted(account) {
			return account.result === "drifted" || differsLive(account);
		}
		function differsLive({ resources, findings }) {
			return findings.some(({ level, subject }) => level === "failure" && subject !== "change") || hasDrift({ resources: resources.filter((resource) => changedOf([resource]) !== "unconfirmed") });
		}
		function needsAttention(account) {
			return account.result === "error" || isDrifted(account);
		}
		function isCompliant(account) {
			return !needsAttention(account) && account.result !== "proposed" && neededWaivers(account).length === 0;
		}
	}),
	6050: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, { e: () => run });
		var messages_errors = __nccwpck_require__(8798);
		var messages_finding = __nccwpck_require__(6488);
		var reasons = __nccwpck_require__(1412);
		var messages_text = __nccwpck_require__(322);
		var plan_plan = __nccwpck_require__(6291);
		var account_names = __nccwpck_require__(1408);
		var declared_inputs = __nccwpck_require__(4632);
		var change = __nccwpck_require__(4876);
		var run_outcome = __nccwpck_require__(9578);
		function accountsToRead({ policy, selected }, base) {
			let isNamed = ({ name }) => selected === void 0 || selected.has(name);
			let named = policy.accounts.filter(isNamed);
			let accounts = named.length > 0 ? named : policy.accounts;
			if (base?.state !== "known") return accounts.map((account) => ({ policy: account }));
			let [before, after] = [bySid(base.policy?.accounts), bySid(base.proposed.accounts)];
			let unmanaged = base.policy?.unmanaged ?? "ignore";
			let withBase = (account) => ({
				policy: account,
				base: {
					policy: before.get(account.account),
					unmanaged
				}
			});
			let own = new Set(accounts.map(({ account }) => account));
			let others = (base.policy?.accounts ?? []).filter((account) => !own.has(account.account) && isNamed(account)).map((account) => ({
				...withBase(after.get(account.account) ?? {
					...account,
					declared: {},
					waivers: [],
					places: {}
				}),
				isOnlyInBase: !0
			}));
			return [...accounts.map(withBase), ...others];
		}
		function bySid(accounts = []) {
			return new Map(accounts.map((account) => [account.account, account]));
		}
		function droppedAccounts(base) {
			if (base?.state !== "known") return [];
			let after = bySid(base.proposed.accounts);
			return (base.policy?.accounts ?? []).filter(({ account }) => !after.has(account));
		}
		function compareWithBase(base, facts) {
			let { inputs } = facts;
			if (base === void 0) return {
				findings: [],
				changes: []
			};
			if (base.state === "unknown") {
				let { state, why } = base;
				return {
					base: {
						state,
						why
					},
					changes: [],
					findings: [unknownBase(base, inputs)]
				};
			}
			if (base.state === "outside") return {
				base,
				changes: [],
				findings: [outsideRepository(base)]
			};
			let { branch, into, movedFrom, isMergeGroup } = base;
			return {
				base: {
					state: "known",
					branch,
					into,
					isMergeGroup,
					hasFile: base.policy !== void 0,
					movedFrom
				},
				changes: changesOf(base, facts),
				findings: baseNotes(base)
			};
		}
		function changesOf(base, { read, closed, inputs, today }) {
			let selected = new Map(read.map((account) => [account.policy.account, account]));
			let liveOf = (account, resource) => {
				let outcome = selected.get(account)?.resources.find((known) => known.resource === resource);
				return outcome && (0, run_outcome.YO)(outcome);
			};
			return (0, change.iv)(base.policy, base.proposed, {
				today,
				allowWeakening: (0, declared_inputs.IX)(inputs),
				liveOf,
				isSelected: (account) => selected.has(account),
				isClosed: (account) => closed.has(account)
			});
		}
		function baseNotes({ branch, into, policy, movedFrom }) {
			let note = (about, message, hint = "Do nothing if you expect this.") => [changeFinding({
				level: "warning",
				reason: "proposed",
				about,
				message,
				hint
			})];
			let where = (0, messages_text.hD)(branch);
			let other = `This change goes into ${(0, messages_text.hD)(into ?? "")}, and is compared with the policy on ${where}, the default branch.`;
			let moved = `The policy is compared with ${(0, messages_text.hD)(movedFrom ?? "")} on ${where}, which this workflow uses on that branch.`;
			let isNew = `${where} has no policy file at this path, so the policy is new and gives up no protection of an earlier policy.`;
			return [
				...into === void 0 ? [] : note("other branch", other),
				...movedFrom === void 0 ? [] : note("moved file", moved),
				...policy === void 0 ? note("no file", isNew, "If this pull request moves the file, compare it with the old file yourself before you merge.") : []
			];
		}
		function unknownBase({ why, hint }, inputs) {
			let isAccepted = (0, declared_inputs.IX)(inputs);
			let accept = `If a reviewer accepts this policy without the comparison, set allow-weakening: ${(0, declared_inputs.sd)(inputs.policy)} in this step.`;
			return changeFinding({
				level: isAccepted ? "warning" : "error",
				reason: "base-unknown",
				about: "unknown",
				phrase: "this pull request could not be compared with its base",
				message: `${why} So this pull request could not be compared with its base, and protections that it gives up are not known.`,
				hint: isAccepted ? hint : `${hint} ${accept}`
			});
		}
		function outsideRepository({ branch }) {
			return changeFinding({
				level: "warning",
				reason: "proposed",
				about: "outside",
				message: `The policy file is neither in this commit nor on ${(0, messages_text.hD)(branch)}, so its changes were not judged.`,
				hint: "If the file is generated or from another repository, review its changes where it comes from."
			});
		}
		function permissionNotes({ allowWeakening, policy }, isNeeded) {
			if (allowWeakening === "nothing" || allowWeakening === "this-version" && isNeeded) return [];
			let instead = policy.file === void 0 ? "Remove it as soon as this change is applied." : `To accept only this version of the policy, set allow-weakening to its hash, ${policy.file.hash}. Or remove allow-weakening.`;
			return [changeFinding({
				level: "warning",
				reason: "allow-weakening",
				about: allowWeakening,
				message: `allow-weakening ${{
					everything: "is true, so this step also accepts what later changes give up.",
					"this-version": "accepted nothing in this run.",
					"another-version": "is the hash of another version of the policy file, so it accepted nothing in this run."
				}[allowWeakening]}`,
				hint: allowWeakening === "everything" ? instead : "Remove the hash once no pull request and no apply needs it. Otherwise it also accepts a later return to that version."
			})];
		}
		function changeFinding(finding) {
			return {
				...finding,
				subject: "change"
			};
		}
		function unreadOfBase(accounts) {
			return [...Map.groupBy(accounts, ({ findings }) => findings.find(({ level }) => level === "error")?.message ?? "")].map(([cause, same]) => {
				let names = same.map(({ base, policy }) => base?.policy?.name ?? policy.name);
				let more = names.length > 10 ? [`${names.length - 10} more`] : [];
				let who = (0, messages_text.KE)([...names.slice(0, 10).map(messages_text.hD), ...more]);
				return changeFinding({
					level: "warning",
					reason: "proposed",
					about: `unread ${cause}`,
					message: `This step selects ${who} only by the policy on the default branch, and ${same.length === 1 ? "it" : "they"} could not be read at Twilio. ${cause}`,
					hint: "If this step should reach the account, fix that error. Otherwise do nothing."
				});
			});
		}
		let [minuteMs, dayMs] = [6e4, 864e5];
		let toleratedMs = 5 * minuteMs;
		function isWrong({ aheadMs }) {
			return Math.abs(aheadMs()) > toleratedMs;
		}
		function byTwiliosClock({ instant, isSpan }, clock) {
			return isSpan && isWrong(clock) ? (0, declared_inputs.B9)(Date.parse(instant) - clock.aheadMs()) : instant;
		}
		function clockWarning(clock) {
			if (!isWrong(clock)) return [];
			let [ms, side] = [Math.abs(clock.aheadMs()), clock.aheadMs() > 0 ? "ahead of" : "behind"];
			return [{
				level: "warning",
				reason: "clock",
				message: `The runner's clock is ${ms < 2 * dayMs ? `${Math.round(ms / minuteMs)} minutes` : (0, messages_text._3)(Math.round(ms / dayMs))} ${side} Twilio's. Waivers end by the runner's day, ${clock.today}; a span in verify-compositions ends by Twilio's clock.`,
				hint: "Set the runner's clock, for example by NTP."
			}];
		}
		var gaps = __nccwpck_require__(5341);
		var settings_resources = __nccwpck_require__(9689);
		var settings = __nccwpck_require__(4859);
		var settings_value = __nccwpck_require__(2449);
		function brokenRules(resource, declared, { resulting, mode }) {
			return (0, gaps.J)(resulting).map(({ name, noun, needs, missing }) => {
				let level = [name, ...needs].some((setting) => declared[setting] !== void 0) ? mode === "apply" ? "error" : "failure" : "warning";
				let needed = missing.map((setting) => (0, settings_resources.Wy)(resource, setting)).join(" and ");
				let consequence = level === "failure" ? `: apply would refuse this without ${needed}` : "";
				let label = (0, settings_resources.Wy)(resource, name);
				let lacking = missing.map((setting) => (0, settings_resources.Ax)("compositions", setting));
				return {
					level,
					failsCheck: level === "error",
					reason: "incomplete-declaration",
					about: `${label} ${needed}`,
					phrase: `apply would leave ${noun}${settings_resources.qe[resource].suffix} without ${(0, messages_text.KE)(lacking)}`,
					message: `${label} is on, but ${needed} would be empty${consequence}.`,
					hint: `Declare ${needed}, or declare ${label}: false.`
				};
			});
		}
		function brokenByPolicy(resource, declared) {
			return brokenRules(resource, declared, {
				resulting: (0, settings.L4)(({ name, kind }) => declared[name] ?? (kind !== "switch" && "set")),
				mode: "apply"
			});
		}
		function refusedWeakenings(resource, plan, permission) {
			let weakened = (0, plan_plan.rm)(plan).map(({ setting }) => (0, settings_resources.Wy)(resource, setting));
			let deeds = (0, plan_plan.rm)(plan).map(({ setting, from, to }) => {
				let { verb, object } = (0, settings_resources.UM)(resource, setting, {
					from,
					to,
					isUsed: !0
				});
				return `${verb[0]} ${object("")}`;
			});
			if (weakened.length === 0) return [];
			return [{
				level: "error",
				reason: "weakening-refused",
				about: weakened.join(),
				phrase: `apply refused a plan that ${(0, messages_text.KE)(deeds)}`,
				message: `apply would turn off or clear ${weakened.join(", ")}, so nothing was sent to this account.`,
				hint: `To keep the values at Twilio, change the policy. If this is intended and approved, set allow-weakening: ${permission} in this step.`
			}];
		}
		function uncomposable(policy, { before, after }, mode) {
			if (policy.declared.compositions === void 0) return [];
			let switches = ["encryption-enabled", "aws-storage-enabled"];
			let states = mode === "apply" ? [after] : [before, after];
			let blocking = switches.filter((name) => states.some((state) => state[name] === !0));
			if (blocking.length === 0) return [];
			let are = blocking.some((name) => before[name] === !0) ? blocking.length === 1 ? "is" : "are" : "would be";
			let labels = blocking.map((name) => (0, settings_resources.Wy)("recordings", name)).join(" and ");
			return [{
				level: "warning",
				reason: "incomplete-declaration",
				about: `${labels} ${are}`,
				message: `Recordings that are encrypted or kept in S3 cannot be composed, and ${labels} ${are} on.`,
				hint: "Leave recordings unencrypted and at Twilio where you need compositions of them.",
				place: blocking.map((name) => policy.places[`recordings.${name}`]).find((place) => place !== void 0)
			}];
		}
		function gapFindings(policy, resource, found) {
			let { gaps, resulting, mode, unmanaged } = found;
			if (gaps.length === 0 || unmanaged === "ignore") return [];
			let level = unmanaged === "warn" ? "warning" : mode === "apply" ? "error" : "failure";
			let consequence = level === "error" ? ", so nothing was sent to this account" : "";
			let missing = gaps.flatMap((gap) => gap.missing);
			let them = missing.length === 1 ? "it" : "them";
			let places = gaps.flatMap(({ name, needs }) => [name, ...needs]).map((name) => policy.places[`${resource}.${name}`]);
			let lines = missing.map((name) => declaringLine(name, resulting));
			return [{
				level,
				failsCheck: level === "error",
				reason: "unmanaged",
				about: missing.map((name) => (0, settings_resources.Wy)(resource, name)).join(),
				phrase: `${missing.length === 1 ? "1 setting" : `${missing.length} settings`} that ${(0, messages_text.KE)(gaps.map(({ noun }) => noun))}${settings_resources.qe[resource].suffix} ${gaps.length === 1 ? "depends" : "depend"} on ${missing.length === 1 ? "is" : "are"} not in the policy`,
				message: `${gaps.map((gap) => gapSentence(resource, gap)).join("; ")}: a change of ${them} would go unnoticed${consequence}.`,
				hint: `If ${missing.length === 1 ? "its value" : "the values"} at Twilio ${missing.length === 1 ? "is" : "are"} right, add ${them} to the policy. Or set unmanaged: ignore.`,
				paste: [`# ${whereToPaste(policy, resource)}`, ...lines].join("\n"),
				place: places.find((place) => place !== void 0) ?? policy.places.account
			}];
		}
		function gapSentence(resource, { noun, missing }) {
			let labels = missing.map((setting) => (0, settings_resources.Wy)(resource, setting));
			let are = labels.length === 1 ? "is" : "are";
			return `${(0, messages_text.Nx)(noun)}${settings_resources.qe[resource].suffix} is on, and ${(0, messages_text.KE)(labels)} ${are} not in the policy`;
		}
		function whereToPaste({ name, places }, resource) {
			let { file } = places.account ?? {};
			if (file === void 0) return "below with: of this step";
			return `in ${(0, messages_text.hD)(file)}, under ${(0, messages_text.hD)(`accounts.${name}.${resource}`)}`;
		}
		function declaringLine(setting, live) {
			let { kind } = (0, settings.QW)(setting);
			let value = live[setting];
			let fault = (0, settings_value.bt)(kind, value);
			if (fault !== void 0) return `# ${setting} cannot be declared with its value at Twilio: it ${(0, messages_text.RK)(fault)}`;
			return `${setting}: ${kind === "s3-url" ? JSON.stringify(value) : value}`;
		}
		function originOf({ policy, resources }, versions) {
			let drift = resources.flatMap((outcome) => ((0, run_outcome.AT)(outcome) ?? []).map((drifted) => ({
				resource: outcome.resource,
				...drifted
			})));
			let oldest = versions.at(-1);
			if (drift.length === 0 || oldest === void 0) return;
			let match = versions.find((version) => {
				let before = version.policy.accounts.find(({ account }) => account === policy.account);
				return drift.every(({ resource, setting, live }) => {
					let value = before?.declared[resource]?.[setting];
					return value !== void 0 && (0, settings.Ft)(setting, value, live);
				});
			});
			let [previous] = versions;
			let declaredBefore = previous?.policy.accounts.find(({ account }) => account === policy.account)?.declared;
			let isNew = drift.some(({ resource, setting }) => declaredBefore?.[resource]?.[setting] === void 0);
			if (match === void 0 && isNew) return;
			if (match === void 0) return {
				kind: "no-version",
				versions: versions.length,
				since: oldest.since
			};
			return {
				kind: "earlier-version",
				...match.replacedBy
			};
		}
		var declared_policy = __nccwpck_require__(6541);
		var s3 = __nccwpck_require__(9484);
		function declarationWarnings(policy, today) {
			return [...unusualUrls(policy), ...endingWaivers(policy, today)];
		}
		let urlWarnings = {
			path: "puts the bucket into the path; Twilio recommends \"https://BUCKET.s3-REGION.amazonaws.com/PATH\"",
			website: "is a website endpoint of S3, to which nothing can be written",
			"old-name": "names a bucket as only the old rules of S3 allow, for example with capitals or underscores",
			foreign: "does not name a host of Amazon S3"
		};
		function warningsAbout(url) {
			let { style = "foreign", bucket = "" } = (0, s3.F$)(url) ?? {};
			let styles = style === "virtual-host" || style === "access-point" ? [] : [style];
			return (0, s3.fc)(bucket) === "old" ? [...styles, "old-name"] : styles;
		}
		function unusualUrls({ declared, places }) {
			return settings_resources.ES.flatMap((resource) => {
				let url = declared[resource]?.["aws-s3-url"];
				if (typeof url != "string" || url === "") return [];
				let label = (0, settings_resources.Wy)(resource, "aws-s3-url");
				return warningsAbout(url).map((warning) => ({
					level: "warning",
					reason: "invalid-inputs",
					about: `${label} ${warning}`,
					message: `${label} ${urlWarnings[warning]}.`,
					hint: "Check that this is the URL you mean.",
					place: places[`${resource}.aws-s3-url`]
				}));
			});
		}
		function endingWaivers(policy, today) {
			return policy.waivers.filter((waiver) => (0, declared_policy.H_)(waiver, today) <= 14).map((waiver) => {
				let left = (0, declared_policy.H_)(waiver, today);
				let label = (0, settings_resources.Wy)(waiver.resource, waiver.setting);
				let message = left > 0 ? `The waiver of ${label} ends ${(0, messages_text.Vj)(left)}, on ${waiver.expires}.` : `The waiver of ${label} expired on ${waiver.expires}.`;
				return {
					level: "warning",
					reason: "waiver",
					about: `${label} ${waiver.expires}${left > 0 ? "" : " ended"}`,
					message,
					hint: "Fix the setting and remove the waiver, or extend it.",
					place: waiver.place ?? policy.places[`${waiver.resource}.${waiver.setting}`]
				};
			});
		}
		async function verifyCompositions({ policy, declared }, account, { compositionsSince, mode }, clock) {
			if (compositionsSince === void 0 || declared === void 0 || mode !== "check") return {
				compositions: void 0,
				findings: []
			};
			let since = byTwiliosClock(compositionsSince, clock);
			try {
				let { compositions, ...judged } = judgeCompositions(await account.compositions(since), declared, since);
				return {
					compositions,
					findings: [...misplacedFindings(compositions, judged, policy), ...failedFindings(compositions)]
				};
			} catch (error) {
				return {
					compositions: {
						state: "unknown",
						since
					},
					findings: (0, messages_errors.XC)(notListed(error)).map((finding) => ({
						...finding,
						subject: "compositions",
						phrase: "compositions could not be listed"
					}))
				};
			}
		}
		function judgeCompositions(all, declared, since) {
			let [storage, url] = [declared["aws-storage-enabled"], declared["aws-s3-url"]];
			let bucket = storage === !0 && typeof url == "string" && url !== "" ? url : void 0;
			let place = bucket === void 0 ? storage === !1 ? "twilio" : "anywhere" : "bucket";
			let judged = all.filter(({ location, status }) => place !== "anywhere" && (location !== "" || status === "completed")).map((composition) => ({
				composition,
				placed: placedIn(composition.location, bucket)
			}));
			let misplaced = judged.filter(({ placed }) => placed !== "inside").map(({ composition }) => composition);
			return {
				compositions: {
					state: "listed",
					since,
					made: all.length,
					place,
					inPlace: judged.length - misplaced.length,
					misplaced: misplaced.sort((a, b) => Date.parse(a.created) - Date.parse(b.created)),
					failed: all.filter(({ status }) => status === "failed").length,
					unfinished: all.filter(({ status, location }) => ["enqueued", "processing"].includes(status) && location === "").length
				},
				unclear: judged.filter(({ placed }) => placed === "unclear").length,
				bucket
			};
		}
		function placedIn(location, bucket) {
			if (bucket === void 0) return location === "" ? "inside" : "elsewhere";
			return location === "" ? "elsewhere" : (0, s3.xF)(location, bucket);
		}
		function misplacedFindings({ made, place, misplaced, since }, { unclear, bucket }, { places }) {
			let [first, last] = [misplaced[0], misplaced.at(-1)];
			if (first === void 0 || last === void 0) return [];
			let where = place === "bucket" ? "in the bucket and path of the policy" : "at Twilio";
			let named = misplaced.slice(0, 5).map(({ sid }) => (0, messages_text.xz)(sid));
			let more = misplaced.length > 5 ? " and others" : "";
			let storeOf = ({ location }) => location === "" ? "Twilio's cloud" : (0, messages_text.hD)((0, s3.Hz)(location));
			let went = [...new Set(misplaced.map(storeOf))];
			let others = went.length > 5 ? [`${went.length - 5} other places`] : [];
			let to = (0, messages_text.KE)([...went.slice(0, 5), ...others]);
			let cannot = unclear === 0 ? "" : ` The place of ${unclear} of them cannot be judged.`;
			return [{
				level: "failure",
				reason: "composition-misplaced",
				subject: "compositions",
				sharedPhrase: `compositions are ${elsewhereWords(misplaced, bucket)}`,
				phrase: `${misplaced.length} of ${made} compositions ${misplaced.length === 1 ? "is" : "are"} ${elsewhereWords(misplaced, bucket)}`,
				message: `${misplaced.length} of the ${made} compositions made since ${since} ${misplaced.length === 1 ? "is" : "are"} not ${where}: ${named.join(", ")}${more}. The first was made at ${first.created}, and the last at ${last.created}. ${misplaced.length === 1 ? "It" : "They"} went to ${to}.${cannot}`,
				hint: "Find out who changed the settings, and when. If you did, start verify-compositions after that change. The JSON report has each composition with its room, time, and place.",
				place: places["compositions.aws-s3-url"] ?? places["compositions.aws-storage-enabled"]
			}];
		}
		function elsewhereWords(misplaced, bucket) {
			if (bucket === void 0) return "not at Twilio";
			if (misplaced.every(({ location }) => location === "")) return "at Twilio, not in S3";
			return misplaced.every(({ location }) => (0, s3.F$)(location)?.bucket !== void 0 && !(0, s3.yg)(location, bucket)) ? "in another bucket" : "in another place";
		}
		function failedFindings({ failed, made, since }) {
			if (failed === 0) return [];
			return [{
				level: "warning",
				reason: "composition-failed",
				subject: "compositions",
				message: `${failed} of the ${made} compositions made since ${since} failed, and Twilio does not try again.`,
				hint: "Look up the error (53664 to 53669) in the debugger of Twilio's console. Usual causes are the bucket, the AWS credential or the key."
			}];
		}
		function notListed(error) {
			if (!(error instanceof messages_errors.lZ)) return error;
			let message = `The list of compositions could not be read. ${error.message}`;
			return new messages_errors.lZ(error.reason, message, {
				hint: error.hint,
				about: error.about,
				cause: error
			});
		}
		var identity = __nccwpck_require__(3294);
		async function verifyReferences(known, account, inputs) {
			let declared = inputs.verifyReferences ? declaredReferences(known) : [];
			let expected = known.policy.account;
			let verdicts = await Promise.all(declared.map((reference) => verify(reference, account, {
				expected,
				mode: inputs.mode
			})));
			let answered = verdicts.filter((verdict) => verdict !== "not-permitted");
			let state = answered.length < verdicts.length ? "not-permitted" : "asked";
			return {
				findings: answered.flatMap((verdict) => "finding" in verdict ? [verdict.finding] : []),
				owners: answered.flatMap((verdict) => "owner" in verdict ? [verdict.owner] : []),
				state: declared.length === 0 ? void 0 : state,
				credentials: answered.flatMap((verdict) => "owner" in verdict ? verdict.credentials : [])
			};
		}
		function declaredReferences({ resources, policy }) {
			return resources.flatMap(({ resource, declared, base }) => settings.W0.flatMap(({ name, kind }) => {
				let sid = declared[name];
				if (typeof sid != "string" || sid === "") return [];
				let place = policy.places[`${resource}.${name}`];
				let reference = {
					resource,
					setting: name,
					label: (0, settings_resources.Wy)(resource, name),
					sid,
					place
				};
				return kind === "public-key" || kind === "aws-credential" ? [{
					...reference,
					kind,
					isNew: base !== void 0 && base.declared[name] !== sid
				}] : [];
			}));
		}
		async function verify(reference, account, { expected, mode }) {
			let { resource, setting, label, kind, sid, place, isNew } = reference;
			let missing = (fault, message, hint) => ({ finding: {
				level: mode === "apply" ? "error" : "failure",
				failsCheck: mode === "apply",
				reason: "reference-missing",
				...isNew && { subject: "change" },
				about: `${label} ${fault}`,
				phrase: `${(0, settings_resources.Ax)(resource, setting)}${isNew ? " of this change" : ""} ${faults(kind)[fault]}`,
				message,
				hint: hint ?? `Create the ${kinds[kind].noun} in this account, or correct ${label}.`,
				place
			} });
			try {
				let found = await account.findReference(kind, sid);
				if (found === "missing") {
					if (await isSwapped(reference, account, expected)) return missing("swapped", swapped(reference), `Give ${label} the SID of ${called(kind)}.`);
					return missing("missing", `${label}: this account has no ${kinds[kind].noun} ${(0, messages_text.xz)(sid)}.`);
				}
				if (found.owner !== expected) return missing("foreign", `${label}: ${(0, messages_text.xz)(sid)} belongs to another account.`);
				let { owner, created } = found;
				return {
					owner,
					credentials: created === void 0 ? [] : [{
						resource,
						setting,
						created
					}]
				};
			} catch (error) {
				if (!(error instanceof messages_errors.lZ) || (0, messages_errors.X_)(error)) throw error;
				let isTwilios = error.refusal?.code !== void 0 || error.refusal?.requestId !== void 0;
				if (error.reason === "credentials-rejected" && isTwilios) return "not-permitted";
				return { finding: notVerified(reference, error) };
			}
		}
		let faults = (kind) => ({
			missing: "does not exist in this account",
			swapped: `is ${called(kinds[kind].other)}`,
			foreign: "belongs to another account"
		});
		let kinds = {
			"public-key": {
				article: "a",
				noun: "Public Key",
				other: "aws-credential"
			},
			"aws-credential": {
				article: "an",
				noun: "AWS credential",
				other: "public-key"
			}
		};
		let called = (kind) => `${kinds[kind].article} ${kinds[kind].noun}`;
		async function isSwapped({ kind, sid }, account, expected) {
			try {
				let found = await account.findReference(kinds[kind].other, sid);
				return found !== "missing" && found.owner === expected;
			} catch (error) {
				if (!(error instanceof messages_errors.lZ) || (0, messages_errors.X_)(error)) throw error;
				return !1;
			}
		}
		function swapped({ resource, label, kind, sid }) {
			let other = settings.W0.find((row) => row.kind === kinds[kind].other);
			let rival = other === void 0 ? "" : `: swapped with ${(0, settings_resources.Wy)(resource, other.name)}?`;
			return `${label}: ${(0, messages_text.xz)(sid)} is ${called(kinds[kind].other)}, not ${called(kind)}${rival || "."}`;
		}
		function notVerified({ label, sid, place }, { reason, message }) {
			return {
				level: "warning",
				reason,
				about: label,
				message: `${label}: could not verify that ${(0, messages_text.xz)(sid)} exists. ${message}`,
				hint: "Check the proxy, and run the job again. If the error stays, set verify-references: false.",
				place
			};
		}
		function unreadAccount(selected, today) {
			let { policy, base } = selected;
			let isDeclared = (resource) => [policy, base?.policy].some((declaring) => declaring?.declared[resource] !== void 0);
			return {
				...selected,
				resources: settings_resources.ES.filter(isDeclared).map((resource) => ({
					state: "unread",
					resource,
					...(0, declared_policy.AY)(policy, resource, today),
					...base && { base: (0, declared_policy.AY)(base.policy, resource, today) }
				})),
				findings: declarationWarnings(policy, today)
			};
		}
		async function readAndJudge(unread, { inputs, twilio, clock }) {
			let account;
			try {
				await clock.wait(0);
				account = await twilio.connect(unread.policy.account);
				return await judgeAccount(unread, account, {
					inputs,
					clock
				});
			} catch (error) {
				let errors = (0, messages_errors.XC)(account === void 0 ? notReached(error) : error);
				return {
					...unread,
					findings: [...unread.findings, ...errors]
				};
			}
		}
		function notReached(error) {
			if (!(error instanceof messages_errors.lZ) || !(0, messages_errors.X_)(error)) return error;
			return new messages_errors.lZ(error.reason, `The run ended before this account was read. ${error.message}`, {
				hint: error.hint,
				about: "not reached",
				cause: error
			});
		}
		async function judgeAccount(unread, account, { inputs, clock }) {
			let { policy } = unread;
			let [references, read] = await Promise.all([verifyReferences(unread, account, inputs), Promise.all(unread.resources.map((resource) => readResource(resource, account)))]);
			let lives = read.map(({ live }) => live);
			(0, identity.s)(policy.account, lives, {
				login: account.login,
				owners: references.owners
			});
			let compositions = unread.resources.find(({ resource }) => resource === "compositions");
			let declared = compositions && (0, run_outcome.EX)(compositions).declared;
			let recordings = read.find(({ resource }) => resource === "recordings");
			let verified = await verifyCompositions({
				policy,
				declared
			}, account, inputs, clock);
			return {
				...unread,
				account,
				resources: read,
				references: references.state,
				credentials: references.credentials,
				compositions: verified.compositions,
				findings: [
					...unread.findings,
					...read.flatMap((resource) => findingsOf(resource, unread, inputs)),
					...recordings === void 0 ? [] : uncomposable(policy, recordings.plan, inputs.mode),
					...references.findings,
					...verified.findings
				]
			};
		}
		async function readResource(unread, account) {
			let live = await account.read(unread.resource);
			return {
				...unread,
				state: "read",
				live,
				plan: (0, plan_plan.Cs)(unread.declared, live.state)
			};
		}
		function findingsOf(read, { policy, base, isOnlyInBase }, inputs) {
			if (isOnlyInBase) return [];
			let { mode } = inputs;
			let refused = mode === "apply" && !(0, declared_inputs.IX)(inputs) ? refusedWeakenings(read.resource, read.plan, (0, declared_inputs.sd)(inputs.policy)) : [];
			let found = declarationFindings(policy, read, {
				mode,
				unmanaged: inputs.policy.unmanaged
			});
			if (read.base === void 0 || base === void 0) return [...found, ...refused];
			let asOnBase = {
				...read,
				...read.base,
				plan: (0, plan_plan.Cs)(read.base.declared, read.live.state)
			};
			let rules = {
				mode,
				unmanaged: base.unmanaged
			};
			let onBase = base.policy === void 0 ? [] : declarationFindings(base.policy, asOnBase, rules);
			let keyOf = (finding) => `${finding.level} ${(0, messages_finding.f)(finding)}`;
			let known = new Set(onBase.map(keyOf));
			return found.map((finding) => known.has(keyOf(finding)) ? finding : {
				...finding,
				subject: "change"
			});
		}
		function declarationFindings(policy, read, { mode, unmanaged }) {
			let { resource, declared, plan } = read;
			let judging = {
				resulting: plan.after,
				mode
			};
			return [...brokenRules(resource, declared, judging), ...gapFindings(policy, resource, {
				...judging,
				gaps: (0, run_outcome.C1)(read),
				unmanaged
			})];
		}
		let proofMs = 1e4;
		let readBackDelaysMs = [
			0,
			250,
			500,
			1e3,
			2e3,
			4e3
		];
		async function writeAccount(judged, clock) {
			let resources = [];
			let findings = [];
			for (let read of judged.resources) {
				let isDue = read.plan.changes.length > 0 && findings.length === 0;
				let alreadyWritten = resources.filter(({ state }) => state === "written").map(({ resource }) => resource);
				let { outcome, errors } = isDue ? await writeAndProve({
					...judged,
					read,
					clock,
					alreadyWritten,
					earlier: []
				}) : {
					outcome: read,
					errors: []
				};
				resources.push(outcome);
				let prefix = judged.resources.length > 1 ? `${(0, messages_text.Nx)(read.resource)}: ` : "";
				for (let finding of errors.flatMap(messages_errors.XC)) findings.push({
					...finding,
					message: `${prefix}${finding.message}`
				});
			}
			return {
				resources,
				findings
			};
		}
		async function writeAndProve(writing) {
			let { read, earlier } = writing;
			for (let waitMs = 0;;) {
				let sent = await readAndSend(writing, waitMs);
				if (sent.state === "over" || sent.state === "not-sent" && earlier.includes("lost")) return unconfirmed(read, sent.error);
				if (sent.state === "not-sent") return {
					outcome: {
						...read,
						seen: sent.moved
					},
					errors: [sent.error]
				};
				waitMs = waitBeforeRepeat(writing, sent);
				if (waitMs > 0) {
					earlier.push("refused");
					continue;
				}
				let result = judgeWrite(writing, sent, await readBack(writing, sent.state === "refused" ? [0] : readBackDelaysMs));
				if (result !== "send-again") return result;
				earlier.push("lost");
			}
		}
		function waitBeforeRepeat({ clock, earlier }, sent) {
			if (sent.state !== "refused" || sent.againInMs === void 0 || earlier.length + 1 >= 4) return 0;
			let waitMs = Math.max(sent.againInMs, 500 * (earlier.length + 1));
			return hasTimeToProve(clock, waitMs) ? waitMs : 0;
		}
		async function readAndSend(writing, waitMs) {
			let { account, clock, read, earlier } = writing;
			try {
				for (let reads = 1;; reads++) {
					requireTimeToProve(writing);
					await clock.wait(reads === 1 ? waitMs : 0);
					let now = await account.read(read.resource);
					if (earlier.includes("lost") && equals(now.state, read.plan.after)) return { state: "answered" };
					let move = moveSince(writing, now);
					if (move !== void 0) return {
						state: "not-sent",
						error: move,
						moved: now.state
					};
					requireTimeToProve(writing);
					let sent = await send(writing);
					if (sent.state !== "not-sent" || reads === 3) return sent;
				}
			} catch (error) {
				return {
					state: "not-sent",
					error
				};
			}
		}
		function judgeWrite({ read, earlier, clock }, sent, back) {
			let { changes, before, after } = read.plan;
			if (sent.state === "refused" && !earlier.includes("lost")) return {
				outcome: writtenAs(read, "no", back.seen),
				errors: [sent.error]
			};
			if (back.seen === void 0) return unconfirmed(read, sent.state === "refused" ? sent.error : back.error);
			let { seen } = back;
			if (equals(seen, after)) return {
				outcome: writtenAs(read, "yes", seen),
				errors: []
			};
			if (sent.state === "lost" && equals(seen, before)) {
				if (earlier.includes("lost") || earlier.length + 1 >= 4) return unconfirmed(read, sent.error, seen);
				if (hasTimeToProve(clock)) return "send-again";
				return unconfirmed(read, tooLate("The write was not sent again"), seen);
			}
			if (sent.state !== "answered") return unconfirmed(read, sent.state === "refused" ? sent.error : unproven(read, seen), seen);
			return {
				outcome: writtenAs(read, changes.every(({ setting, to }) => (0, settings.Ft)(setting, to, seen[setting])) ? "yes" : "unconfirmed", seen),
				errors: unproven(read, seen)
			};
		}
		async function send({ account, read, policy, clock }) {
			let { resource, plan, declared } = read;
			try {
				let answer = await account.write(resource, {
					plan,
					declared,
					withinMs: clock.left() - proofMs
				});
				if (answer.state !== "answered" || answer.account === policy.account) return answer;
				return {
					state: "over",
					error: (0, identity.H)(policy.account, answer.account)
				};
			} catch (error) {
				return error instanceof messages_errors.lZ && !(0, messages_errors.X_)(error) && error.reason !== "wrong-account" ? {
					state: "lost",
					error
				} : {
					state: "over",
					error
				};
			}
		}
		async function readBack({ account, policy, read, clock }, delaysMs) {
			let { resource, plan, live } = read;
			let seen = plan.before;
			try {
				for (let delay of delaysMs) {
					await clock.wait(delay);
					let now = await account.read(resource, "on-new-connection");
					if (now.account !== void 0 && now.account !== policy.account) throw (0, identity.H)(policy.account, now.account);
					if (!now.isConfigured && live.isConfigured) throw new messages_errors.lZ("bad-response", "Twilio now answers that the settings were never configured, but answered with their values before.", { hint: "Run a check to see the settings at Twilio." });
					seen = now.state;
					if (equals(seen, plan.after)) break;
				}
				return { seen };
			} catch (error) {
				return { error };
			}
		}
		function writtenAs(read, changed, seen) {
			return {
				...read,
				state: "written",
				changed,
				seen
			};
		}
		function unconfirmed(read, causes, seen) {
			let errors = [causes].flat().map((cause) => cause instanceof messages_errors.lZ ? new messages_errors.lZ(cause.reason, `The write was sent and not confirmed. ${cause.message}`, {
				hint: "Before you apply again, run a check to see the settings at Twilio.",
				about: cause.about && `unconfirmed ${cause.about}`,
				cause
			}) : cause);
			return {
				outcome: writtenAs(read, "unconfirmed", seen),
				errors
			};
		}
		function hasTimeToProve(clock, waitMs = 0) {
			return clock.left() >= waitMs + 5e3 + proofMs;
		}
		function requireTimeToProve(writing) {
			if (!hasTimeToProve(writing.clock)) throw tooLate((0, messages_text.Nx)(nothingSent(writing)));
		}
		function tooLate(consequence) {
			let message = `${consequence}: too little of timeout-seconds is left to prove a write.`;
			return new messages_errors.lZ("timed-out", message, { hint: "Raise timeout-seconds, or find out what is so slow: the name server, the proxy or Twilio." });
		}
		function nothingSent({ alreadyWritten, read, earlier }) {
			if (earlier.length > 0) return `the write of ${read.resource} was not sent again`;
			return alreadyWritten.length === 0 ? "nothing was sent to this account" : `${alreadyWritten.join(" and ")} were written, and ${read.resource} were not`;
		}
		function moveSince(writing, now) {
			let { policy, read } = writing;
			let { live, resource } = read;
			if (now.account !== void 0 && now.account !== policy.account) throw (0, identity.H)(policy.account, now.account);
			let moved = (0, messages_text.KE)(movesBetween(live, now));
			if (moved === "") return;
			let message = `The settings of ${resource} at Twilio changed after they were read, so ${nothingSent(writing)}: ${moved}.`;
			return new messages_errors.lZ("plan-changed", message, {
				hint: "Run the check again, review its plan, and apply that plan.",
				about: `${resource} ${moved}`
			});
		}
		function movesBetween(before, now) {
			let moved = (0, plan_plan.UD)(before.state, now.state).map(({ setting, declared: from, live: to }) => `${setting} was ${valueText(from)} and is now ${valueText(to)}`);
			if (moved.length > 0 || before.isConfigured === now.isConfigured) return moved;
			return [`they were ${before.isConfigured ? "configured and no longer are" : "not configured and now are"}`];
		}
		function valueText(value) {
			return typeof value == "string" && value !== "" ? (0, messages_text.hD)(value) : (0, messages_text.pj)(value);
		}
		function equals(a, b) {
			return (0, plan_plan.UD)(a, b).length === 0;
		}
		function unproven({ resource, declared, plan }, seen) {
			let managed = (0, plan_plan.UD)(declared, seen).map(({ setting }) => setting);
			let others = (0, plan_plan.UD)(plan.after, seen).map(({ setting }) => setting).filter((setting) => declared[setting] === void 0);
			let error = (reason, names, fault) => {
				let about = names.map((name) => (0, settings_resources.Wy)(resource, name)).join(", ");
				return names.length === 0 ? [] : [new messages_errors.lZ(reason, `After the write, ${fault} ${about}.`, {
					hint: "Run a check to see the settings at Twilio. If someone else was changing them, apply again.",
					about
				})];
			};
			return [...error("collateral-change", others, "settings that are not in the policy, or are waived, have another value than expected:"), ...error("verify-failed", managed, "Twilio still answers with another value for")];
		}
		async function run(inputs, world) {
			let { twilio, clock, pace, onProgress } = world;
			let base = await world.base?.();
			let unread = accountsToRead(inputs, base).map((account) => unreadAccount(account, clock.today));
			let countRead = counting(unread.length, twilio && onProgress);
			let [closed, unlisted, read] = await Promise.all([
				closedAccounts(base, world),
				twilio === void 0 ? [] : unlistedSubaccounts(inputs, twilio),
				twilio === void 0 ? unread : pace(unread, async (account) => countRead(await readAndJudge(account, {
					inputs,
					twilio,
					clock
				})))
			]);
			if (inputs.mode !== "apply") return compared({
				read,
				closed,
				unlisted,
				base,
				versions: (base === void 0 || base.state === "known") && read.some(run_outcome.uL) && await world.history?.() || []
			}, inputs, world);
			let held = refuseOtherPlans(read, unlisted, inputs.expectedPlan);
			let notes = permissionNotes(inputs, mayNeedPermission(read, inputs, { changes: [] }));
			let written = await applyAll(held, {
				clock,
				pace
			});
			return (0, run_outcome.eh)(inputs, written, [
				...unlisted,
				...notes,
				...clockWarning(clock)
			]);
		}
		function compared({ read, closed, unlisted, base, versions }, inputs, { twilio, clock }) {
			let { findings, ...comparison } = compareWithBase(base, {
				read,
				closed,
				inputs,
				today: clock.today
			});
			let isValidation = inputs.mode === "validate";
			let lost = twilio === void 0 ? [] : read.filter(isLostWithBase);
			let changesFor = Map.groupBy(comparison.changes, (change) => change.kind === "rule" ? "" : change.account.account);
			let outcomes = [...read, ...isValidation ? othersToValidate(inputs, read, clock.today) : []].filter((account) => !lost.some((other) => other === account) && !(isValidation && account.isOnlyInBase)).map((account) => {
				if (isValidation) return validated(account);
				let changes = changesFor.get(account.policy.account) ?? [];
				let changed = {
					...account,
					changes,
					origin: originOf(account, versions)
				};
				return ended(changed, twilio === void 0 ? "not-checked" : (0, run_outcome.Bg)(changed));
			});
			let isRuleNew = base?.state === "known" && base.policy?.unlistedSubaccounts !== inputs.policy.unlistedSubaccounts;
			let dropped = new Set(droppedAccounts(base).map(({ account }) => account));
			let listed = unlisted.map((finding) => {
				let isDropped = finding.about !== void 0 && dropped.has(finding.about);
				if (!isRuleNew && !isDropped) return finding;
				return {
					...finding,
					subject: "change",
					...isDropped && { paste: void 0 }
				};
			});
			let general = [
				...inputs.credentialFaults.flatMap(messages_errors.XC),
				...listed,
				...findings
			];
			let notes = [
				...unreadOfBase(lost),
				...permissionNotes(inputs, mayNeedPermission(read, inputs, comparison)),
				...clockWarning(clock)
			];
			return (0, run_outcome.eh)(inputs, outcomes, [...general, ...notes], comparison);
		}
		function othersToValidate({ policy }, read, today) {
			let known = new Set(read.filter(({ isOnlyInBase }) => !isOnlyInBase).map((account) => account.policy.account));
			return policy.accounts.filter(({ account }) => !known.has(account)).map((account) => unreadAccount({ policy: account }, today)).filter((account) => validated(account).result === "error");
		}
		function validated(account) {
			let broken = account.resources.flatMap(({ resource, declared }) => brokenByPolicy(resource, declared));
			let findings = [...account.findings, ...broken];
			return ended({
				...account,
				findings
			}, broken.length > 0 ? "error" : "valid");
		}
		function mayNeedPermission(read, inputs, { base, changes }) {
			if (base?.state === "unknown" || changes.some(({ needsPermission }) => needsPermission)) return !0;
			if (inputs.mode === "validate") return base?.state !== "known";
			let resources = read.flatMap((account) => [...account.resources]);
			let isUnneeded = (resource) => resource.state === "read" && (0, plan_plan.rm)(resource.plan).length === 0;
			return inputs.selected !== void 0 || !resources.every(isUnneeded);
		}
		function isLostWithBase(account) {
			let { findings, isOnlyInBase = !1 } = account;
			return isOnlyInBase && !("account" in account) && !findings.some(messages_errors.X_);
		}
		async function closedAccounts(base, { twilio, pace }) {
			let asked = await pace(droppedAccounts(base), async ({ account }) => {
				try {
					await twilio?.connect(account);
					return [];
				} catch (error) {
					return error instanceof messages_errors.lZ && error.kind === "closed" ? [account] : [];
				}
			});
			return new Set(asked.flat());
		}
		function counting(accounts, report) {
			let progress = {
				accounts,
				read: 0,
				drifted: 0,
				failed: 0
			};
			report?.({ ...progress });
			return (account) => {
				progress.read++;
				hasError(account) ? progress.failed++ : (0, run_outcome.uL)(account) && progress.drifted++;
				report?.({ ...progress });
				return account;
			};
		}
		function ended({ policy, isOnlyInBase, changes = [], ...rest }, result) {
			let { resources, findings, references, credentials, origin, compositions } = rest;
			let known = {
				resources,
				findings,
				references,
				credentials,
				origin,
				compositions
			};
			let drift = result === "drifted" && (0, run_outcome.uL)({ resources }) ? ["drift"] : [];
			let proposed = result === "proposed" ? [result] : [];
			let reason = (0, reasons.$l)([
				...(0, messages_finding.z)(findings),
				...(0, run_outcome.ix)(changes),
				...drift,
				...proposed
			]);
			return {
				policy,
				...isOnlyInBase && { isOnlyInBase },
				...known,
				result,
				reason
			};
		}
		function hasChanges({ resources }) {
			return resources.some((resource) => resource.state !== "unread" && resource.plan.changes.length > 0);
		}
		function hasError({ findings }) {
			return findings.some(({ level }) => level === "error");
		}
		async function applyAll(all, { clock, pace }) {
			return pace(all, async (account) => {
				if (!("account" in account) || hasError(account)) return ended(account, "error");
				let { resources, findings } = await writeAccount(account, clock);
				let isMoved = findings.some(({ reason }) => reason === "collateral-change" || reason === "plan-changed");
				let before = account.findings.filter(({ reason }) => !isMoved || reason !== "unmanaged");
				let written = {
					...account,
					resources,
					findings: [...before, ...findings]
				};
				return ended(written, (0, run_outcome.Bg)(written));
			});
		}
		function refuseOtherPlans(all, unlisted, expected) {
			if (expected === "any" || !all.some(hasChanges)) return all;
			let digest = (0, run_outcome.JP)(all);
			if (digest !== void 0 && digest !== expected) return all.map((account) => hasChanges(account) ? refusedWith(account, planChanged) : account);
			let errors = [...all.flatMap((account) => account.findings), ...unlisted].filter(({ level }) => level === "error");
			if (errors.length === 0) return all;
			let reason = (0, reasons.$l)((0, messages_finding.z)(errors));
			return all.map((account) => hasChanges(account) && !hasError(account) ? refusedWith(account, {
				...heldBack,
				reason
			}) : account);
		}
		function refusedWith(account, finding) {
			return {
				...account,
				findings: [...account.findings, finding]
			};
		}
		let planChanged = {
			level: "error",
			reason: "plan-changed",
			about: "expected-plan",
			phrase: "apply refused: the plan is not the one in expected-plan",
			message: "The plan differs from the plan in expected-plan, so nothing was sent.",
			hint: "Compare the plan in the job summary with the reviewed plan. To apply the present plan, run the check again and get its plan approved."
		};
		let heldBack = {
			level: "error",
			about: "held back",
			message: "Another account or the list of subaccounts could not be read, or was refused. So the reviewed plan cannot be applied, and nothing was sent.",
			hint: "Fix the error of that account or list. Or run apply without expected-plan: apply then writes the accounts that have no error."
		};
		async function unlistedSubaccounts({ policy, mode }, twilio) {
			let rule = policy.unlistedSubaccounts;
			if (rule === "ignore") return [];
			let level = rule === "fail" && mode !== "apply" ? "failure" : "warning";
			let listed = new Set(policy.accounts.map(({ account }) => account));
			try {
				let reached = await twilio.accounts();
				let parent = reached.find(({ isOwn }) => isOwn)?.parent;
				if (parent !== void 0) throw tokenOfSubaccount(parent, rule);
				let unlisted = reached.filter(({ account, isOwn }) => !isOwn && !listed.has(account));
				let taken = policy.accounts.map(({ name }) => name);
				let names = (0, account_names.G)(unlisted, taken);
				return unlisted.map(({ account, name }, at) => ({
					level,
					failsCheck: rule === "fail" && mode === "apply",
					reason: "unlisted-subaccount",
					about: account,
					place: policy.file && {
						file: policy.file.path,
						line: 1,
						column: 1
					},
					message: `The active subaccount ${(0, messages_text.xz)(account)} (${(0, messages_text.hD)(name)}) is not in the policy file.`,
					hint: "Declare it, close it, or set unlisted-subaccounts: ignore.",
					paste: `  ${names[at]}:\n    account-sid: ${account}`
				}));
			} catch (error) {
				return (0, messages_errors.XC)(error).map((finding) => ({
					...finding,
					phrase: "the list of subaccounts could not be read"
				}));
			}
		}
		function tokenOfSubaccount(parent, rule) {
			let message = `auth-token belongs to a subaccount of ${(0, messages_text.xz)(parent)}, which cannot list the other subaccounts, and unlisted-subaccounts: ${rule} needs that list.`;
			return new messages_errors.lZ("invalid-inputs", message, { hint: "Give account-sid and auth-token of the parent account, or set unlisted-subaccounts: ignore in the policy file." });
		}
	}),
	9689: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ax: () => nounFor,
			ES: () => resources,
			UM: () => deedFor,
			Wy: () => labelOf,
			X_: () => phraseFor,
			qe: () => resourceRows
		});
		var _settings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4859);
		let resourceRows = {
			compositions: {
				prefix: "",
				suffix: "",
				path: "/v1/CompositionSettings/Default",
				permission: "/twilio/video/compositions.composition-settings"
			},
			recordings: {
				prefix: "recordings.",
				suffix: " of recordings",
				path: "/v1/RecordingSettings/Default",
				permission: "/twilio/video/recordings.recording-settings"
			}
		};
		let resources = Object.keys(resourceRows);
		function labelOf(resource, setting) {
			return `${resourceRows[resource].prefix}${setting}`;
		}
		function phraseFor(resource, setting, difference) {
			return (0, _settings_js__WEBPACK_IMPORTED_MODULE_0__.QW)(setting).phrase(difference, wordsFor(resource));
		}
		function deedFor(resource, setting, move) {
			return (0, _settings_js__WEBPACK_IMPORTED_MODULE_0__.QW)(setting).deed(move, wordsFor(resource));
		}
		function nounFor(resource, setting) {
			return deedFor(resource, setting, {
				from: "",
				to: "",
				isUsed: !0
			}).object("");
		}
		function wordsFor(resource) {
			return {
				things: resource,
				of: resourceRows[resource].suffix
			};
		}
	}),
	9484: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			F$: () => parseS3Url,
			Hz: () => storeName,
			In: () => s3UrlFault,
			O1: () => isSamePlace,
			fc: () => bucketNameRules,
			rl: () => isSameBucket,
			xF: () => placeWithin,
			yg: () => isSameStore
		});
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(322);
		function s3UrlFault(url) {
			let parts = /^https:\/\/(?<host>[^/?#]*)(?<path>[^?#]*)(?<mark>[?#]?)/i.exec(url)?.groups;
			if (parts === void 0) return "is not an https URL";
			if (!/^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[0-9a-f]{2})*$/i.test(url)) return "holds a character that a URL may not have";
			let host = parts.host ?? "";
			if (host === "") return "is not a URL";
			if (host.includes("@")) return "holds a user name";
			if (host.includes(":")) return "holds a port";
			if (parts.mark === "?") return "holds a query";
			if (parts.mark === "#") return "holds a fragment";
			if (host.length > 253) return "names a host of more than 253 characters";
			let address = parseS3Url(url);
			if (address === void 0) return "is not a URL";
			let { bucket } = address;
			return bucket === void 0 || bucketNameRules(bucket) !== "none" ? void 0 : `names the bucket ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_0__.hD)(bucket)}, which breaks Amazon's rules for bucket names`;
		}
		function placeWithin(location, declaredUrl) {
			let [object, declared] = [parseS3Url(location), parseS3Url(declaredUrl)];
			let view = object?.inAmazon !== void 0 && declared?.inAmazon !== void 0 ? "inAmazon" : "asWritten";
			let [at, under] = [object?.[view], declared?.[view]];
			if (at === void 0 || under === void 0) return "unclear";
			let key = at.segments.slice(under.segments.length);
			let isBelow = under.segments.every((segment, index) => at.segments[index] === segment);
			return at.store === under.store && isBelow && key.join("") !== "" ? "inside" : "elsewhere";
		}
		function isSamePlace(a, b) {
			let [here, there] = [parseS3Url(a)?.inAmazon, parseS3Url(b)?.inAmazon];
			return isSameBucket(a, b) && here?.segments.join("/") === there?.segments.join("/");
		}
		function isSameStore(a, b) {
			let [here, there] = [parseS3Url(a), parseS3Url(b)];
			let store = (here?.inAmazon ?? here?.asWritten)?.store;
			return store !== void 0 && store === (there?.inAmazon ?? there?.asWritten)?.store;
		}
		function isSameBucket(a, b) {
			let store = parseS3Url(a)?.inAmazon?.store;
			return store !== void 0 && store === parseS3Url(b)?.inAmazon?.store;
		}
		function storeName(url) {
			let { bucket, inAmazon, style } = parseS3Url(url) ?? {};
			if (bucket !== void 0 && inAmazon?.store.toLowerCase() === `bucket in aws ${bucket.toLowerCase()}`) return bucket.includes(".") ? `s3://${bucket}` : bucket;
			let host = URL.parse(url)?.host ?? url;
			let shown = host.length > 120 ? `${host.slice(0, 40)}\u2026${host.slice(-70)}` : host;
			return style === "path" ? `${shown}/${bucket}` : shown;
		}
		function parseS3Url(text) {
			let { host = "", path = "" } = /^https:\/\/(?<host>[^/?#\s\\]+)(?:\/(?<path>[^?#\s\\]*))?(?:[?#][^\s\\]*)?$/i.exec(text)?.groups ?? {};
			let url = host === "" || host.length > 253 ? null : URL.parse(text);
			if (url === null || url.username !== "" || url.password !== "") return;
			let segments = path.split("/").map(decoded);
			segments.at(-1) === "" && segments.pop();
			let isClear = !segments.some((segment) => segment === "." || segment === "..");
			let { style, named, scope } = url.port === "" ? readHost(url.hostname) : { style: "foreign" };
			let [bucket, key] = style === "path" ? [segments[0] ?? "", segments.slice(1)] : [named, segments];
			let store = scope === void 0 ? url.host : `${scope} ${bucket ?? ""}`;
			let isAmazons = style !== "website" && style !== "foreign";
			let letters = host.slice(0, named?.length);
			return {
				style,
				bucket: letters.toLowerCase() === named ? letters : bucket,
				inAmazon: isAmazons && isClear && bucket !== "" ? {
					store,
					segments: key
				} : void 0,
				asWritten: isClear ? {
					store: isAmazons ? url.host : store,
					segments
				} : void 0
			};
		}
		function decoded(segment) {
			try {
				return decodeURIComponent(segment);
			} catch {
				return segment;
			}
		}
		let domains = {
			cn: "amazonaws.com.cn",
			eusc: "amazonaws.eu"
		};
		let globalServices = [
			"s3",
			"s3-external-1",
			"s3-accelerate",
			"s3-accelerate.dualstack"
		];
		let regionalService = /^s3(?<form>(?:-accesspoint)?(?:-fips)?(?:\.dualstack)?\.|(?:-fips)?-|-website[.-])(?<region>(?:[a-z]{2}|eusc)(?:-[a-z]+){1,2}-\d{1,2})$/;
		function readHost(hostname) {
			if (!hostname.includes(".")) return {
				style: "foreign",
				named: hostname,
				scope: "bucket in aws"
			};
			let { before = "", domain } = /^(?<before>.*)\.(?<domain>amazonaws\.(?:com(?:\.cn)?|eu))$/.exec(hostname)?.groups ?? {};
			let labels = before.split(".");
			let at = labels.findLastIndex((label) => /^s3(?:-|$)/.test(label));
			let named = at > 0 ? labels.slice(0, at).join(".") : void 0;
			let service = labels.slice(at).join(".");
			let { form = "", region } = regionalService.exec(service)?.groups ?? {};
			let partition = /^(?:cn|eusc|us-gov|[a-z]{2}-iso[a-z]?)(?=-)/.exec(region ?? "")?.[0] ?? "aws";
			if (!(region !== void 0 || globalServices.includes(service)) || domain !== (domains[partition] ?? "amazonaws.com")) return { style: "foreign" };
			if (form.startsWith("-website")) return {
				style: "website",
				named
			};
			if (form.startsWith("-accesspoint")) return /^[a-z0-9-]+-\d{12}$/.test(named ?? "") ? {
				style: "access-point",
				scope: `access point ${named} in ${region}`
			} : { style: "foreign" };
			let scope = `bucket in ${partition}`;
			if (named !== void 0) return {
				style: "virtual-host",
				named,
				scope
			};
			return service.startsWith("s3-accelerate") ? { style: "foreign" } : {
				style: "path",
				scope
			};
		}
		function bucketNameRules(bucket) {
			if ([
				/^(?:xn--|sthree-|amzn-s3-demo-)|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3)$/i,
				/^\d+\.\d+\.\d+\.\d+$/,
				/^\.|\.\.|\.$/
			].some((refused) => refused.test(bucket))) return "none";
			if (!/^[\w.-]{3,255}$/.test(bucket)) return "none";
			return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) && !/\.-|-\./.test(bucket) ? "current" : "old";
		}
	}),
	4859: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ft: () => isSame,
			I: () => kindOf,
			L4: () => stateOf,
			QW: () => rowFor,
			Qz: () => isUsed,
			W0: () => settings,
			wC: () => unset,
			zJ: () => neverConfigured
		});
		var _s3_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9484);
		let settings = [
			{
				name: "encryption-enabled",
				property: "encryptionEnabled",
				description: "Stores new media encrypted. Needs encryption-key-sid, and Twilio's Enterprise or Security Edition.",
				purpose: (resource) => `Decides whether new ${resource} are encrypted with your public key before they are stored.`,
				rank: 0,
				phrase: ({ expected }, { of }) => expected === !0 ? `encryption${of} is OFF` : `encryption${of} is ON, the policy says off`,
				deed: ({ to }, { of }) => ({
					verb: ["turns", "turned"],
					object: (titles) => `encryption${of} ${to === !0 ? "ON" : "OFF"}${forTitles(titles)}`
				}),
				kind: "switch",
				noun: "encryption",
				needs: ["encryption-key-sid"]
			},
			{
				name: "encryption-key-sid",
				property: "encryptionKeySid",
				description: "The Public Key credential that encrypts (CR\u2026), or null if it must be empty.",
				purpose: (resource) => `Names the Public Key credential that new ${resource} are encrypted with: anyone who has its private key can read them.`,
				rank: 2,
				...keyWords("the encryption key", "encryption is off", "encrypted with another key"),
				kind: "public-key"
			},
			{
				name: "aws-storage-enabled",
				property: "awsStorageEnabled",
				description: "Stores new media in your S3 bucket. Needs aws-s3-url and aws-credentials-sid.",
				purpose: (resource) => `Decides whether new ${resource} are stored in your S3 bucket, and not in Twilio's cloud.`,
				rank: 4,
				phrase: ({ expected }, { things }) => expected === !0 ? `${things} stay at Twilio, not in S3` : `${things} go to S3, the policy says off`,
				deed: ({ to }, { things }) => ({
					verb: to === !0 ? ["starts", "started"] : ["stops", "stopped"],
					object: (titles) => `storing ${things} in S3${forTitles(titles)}`
				}),
				kind: "switch",
				noun: "S3 storage",
				needs: ["aws-s3-url", "aws-credentials-sid"]
			},
			{
				name: "aws-s3-url",
				property: "awsS3Url",
				description: "Bucket and path: https://BUCKET.s3-REGION.amazonaws.com/PATH, or null if it must be empty.",
				purpose: (resource) => `Names the S3 bucket and the path that new ${resource} are stored in.`,
				rank: 1,
				phrase: (difference, { things, of }) => {
					let { live, expected } = difference;
					let where = placeWords(String(live), String(expected));
					let other = where === void 0 ? `the S3 URL${of} is spelled differently` : `${things} go to ${where}`;
					return textPhrase(difference, {
						noun: `the S3 URL${of}`,
						off: "S3 storage is off",
						other
					});
				},
				deed: (move, { things, of }) => {
					let where = placeWords(String(move.from), String(move.to));
					if (!(move.from !== "" && move.to !== "" && move.isUsed && where !== void 0)) return replacing(move, `the S3 URL${of}`);
					if (where === anotherPath) return replacing(move, `the path${of}`);
					let object = (titles) => `${things}${titles && ` of ${titles}`} to ${where}`;
					return {
						verb: ["moves", "moved"],
						object
					};
				},
				kind: "s3-url"
			},
			{
				name: "aws-credentials-sid",
				property: "awsCredentialsSid",
				description: "The AWS credential that writes into the bucket (CR\u2026), or null if it must be empty.",
				purpose: (resource) => `Names the AWS credential that Twilio writes new ${resource} into the S3 bucket with.`,
				rank: 3,
				...keyWords("the AWS credential", "S3 storage is off", "written with another AWS credential"),
				kind: "aws-credential"
			},
			{
				name: "friendly-name",
				property: "friendlyName",
				description: "The name of the settings in Twilio's console.",
				purpose: (resource) => `The name under which Twilio's console shows the settings for ${resource}.`,
				rank: 5,
				phrase: (_, { of }) => `settings${of} renamed`,
				deed: (_, { of }) => ({
					verb: ["renames", "renamed"],
					object: (titles) => `the settings${of}${forTitles(titles)}`
				}),
				kind: "text"
			}
		];
		function forTitles(titles) {
			return titles === "" ? "" : ` for ${titles}`;
		}
		function replacing({ from, to }, noun) {
			return {
				verb: to === "" ? ["clears", "cleared"] : from === "" ? ["sets", "set"] : ["changes", "changed"],
				object: (titles) => `${noun}${forTitles(titles)}`
			};
		}
		function keyWords(noun, off, other) {
			return {
				phrase: (difference, { things, of }) => {
					let which = `${of === "" ? "" : `${things} `}${other}`;
					return textPhrase(difference, {
						noun: `${noun}${of}`,
						off,
						other: which
					});
				},
				deed: (move, { of }) => replacing(move, `${noun}${of}`)
			};
		}
		function textPhrase({ live, expected, isUsed }, { noun, off, other }) {
			if (!isUsed) return `${noun} differs (${off})`;
			if (expected === "") return `${noun} is set, the policy says none`;
			return live === "" ? `${noun} is empty` : other;
		}
		let anotherPath = "another path";
		function placeWords(a, b) {
			if ((0, _s3_js__WEBPACK_IMPORTED_MODULE_0__.O1)(a, b)) return;
			if ((0, _s3_js__WEBPACK_IMPORTED_MODULE_0__.yg)(a, b)) return anotherPath;
			return [a, b].every((url) => (0, _s3_js__WEBPACK_IMPORTED_MODULE_0__.F$)(url)?.inAmazon !== void 0) ? "another bucket" : "another place";
		}
		function stateOf(value) {
			return Object.fromEntries(settings.map((row) => [row.name, value(row)]));
		}
		let neverConfigured = stateOf(unset);
		function unset({ kind }) {
			return kind !== "switch" && "";
		}
		function isSame(setting, a, b) {
			return kindOf(setting) === "s3-url" ? normalUrl(String(a)) === normalUrl(String(b)) : a === b;
		}
		function rowFor(setting) {
			let row = settings.find(({ name }) => name === setting);
			if (row === void 0) throw Error("Every setting has its row.");
			return row;
		}
		function kindOf(setting) {
			return rowFor(setting).kind;
		}
		function normalUrl(url) {
			return url.replace(/^https:\/\/[^/]*/i, (origin) => origin.toLowerCase()).replace(/\/$/, "");
		}
		function isUsed(setting, state) {
			return settings.every((row) => row.kind !== "switch" || !row.needs.includes(setting) || state[row.name] === !0);
		}
	}),
	2449: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Bq: () => sidFault,
			ES: () => wellFormed,
			EZ: () => kinds,
			JV: () => sidPattern,
			SQ: () => accountSid,
			WI: () => credentialSid,
			bt: () => undeclarable,
			n8: () => line,
			ok: () => normalSid,
			yG: () => parseBoolean
		});
		var zod_mini__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2417);
		var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8729);
		var _messages_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(322);
		var _s3_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9484);
		let sidPattern = {
			account: /^AC[0-9a-fA-F]{32}$/,
			apiKey: /^SK[0-9a-fA-F]{32}$/,
			credential: /^CR[0-9a-fA-F]{32}$/
		};
		function normalSid(sid) {
			return sid.slice(0, 2) + sid.slice(2).toLowerCase();
		}
		let accountSid = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(sidPattern.account), zod_mini__WEBPACK_IMPORTED_MODULE_2__.bS(normalSid));
		let credentialSid = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Fk(sidPattern.credential), zod_mini__WEBPACK_IMPORTED_MODULE_2__.bS(normalSid));
		let wellFormed = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB((text) => text.isWellFormed()));
		let orNull = "Use text, or null for what must be empty.";
		let line = zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB((text) => lineFault(text) === void 0));
		function lineFault(text) {
			if (text.trim() === "") return "is blank";
			if (text.includes("${{")) return "holds an expression";
			return /\p{Cc}/u.test(text) || !text.isWellFormed() ? "holds a control character" : void 0;
		}
		function textParser(faultOf, fix) {
			return (text) => {
				let fault = faultOf(text);
				return fault === void 0 ? { value: text } : {
					fault,
					fix
				};
			};
		}
		function sidFault(text, what) {
			return /[\w+/=-]{16}/.test(text) && !/^[A-Z]{2}[0-9a-fA-F]+$/.test(text) ? `is not ${what}` : `is ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_3__.hD)(text)}`;
		}
		function credential(what) {
			let fix = `Use the SID of ${what}: CR and 32 hex digits.`;
			let fault = (text) => sidFault(text, "the SID of a credential");
			return {
				parse: (text) => sidPattern.credential.test(text) ? { value: normalSid(text) } : {
					fault: fault(text),
					fix
				},
				declared: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(credentialSid),
				hint: orNull,
				live: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.KCZ([credentialSid, zod_mini__WEBPACK_IMPORTED_MODULE_1__.euz("")]))
			};
		}
		let kinds = {
			switch: {
				parse: (text) => {
					let value = parseBoolean(text);
					return value === void 0 ? {
						fault: `is ${(0, _messages_text_js__WEBPACK_IMPORTED_MODULE_3__.hD)(text)}, which is not a boolean`,
						fix: "Use true or false."
					} : { value };
				},
				declared: zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY(),
				hint: "Use true or false, without quotes.",
				live: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY())
			},
			"public-key": credential("a Public Key credential"),
			"aws-credential": credential("an AWS credential"),
			"s3-url": {
				parse: textParser(_s3_js__WEBPACK_IMPORTED_MODULE_0__.In, "Use a URL of the form \"https://BUCKET.s3-REGION.amazonaws.com/PATH\"."),
				declared: zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YPB((url) => (0, _s3_js__WEBPACK_IMPORTED_MODULE_0__.In)(url) === void 0))),
				hint: orNull,
				live: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(wellFormed)
			},
			text: {
				parse: textParser(lineFault, "Use one line of text."),
				declared: line,
				hint: "Use one line of text, in quotes.",
				live: zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(wellFormed)
			}
		};
		function parseBoolean(text) {
			if ([
				"true",
				"True",
				"TRUE"
			].includes(text)) return !0;
			if ([
				"false",
				"False",
				"FALSE"
			].includes(text)) return !1;
		}
		function undeclarable(kind, live) {
			let { declared, parse } = kinds[kind];
			if (declared.safeParse(live === "" ? null : live).success) return;
			if (live === "") return "is not set";
			let parsed = parse(String(live));
			return "fault" in parsed ? parsed.fault : "cannot be declared";
		}
	}),
	6824: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DD: () => title,
			UU: () => name,
			iR: () => home,
			j6: () => bugForm,
			rE: () => version
		});
		let name = "twilio-composition-settings-action";
		let title = "Twilio composition settings";
		let version = "1.0.0";
		let home = "https://github.com/OWNER/twilio-composition-settings-action";
		let bugForm = `${home}/issues/new?template=bug.yml`;
	}),
	3863: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Ay: () => __WEBPACK_DEFAULT_EXPORT__,
			Qq: () => HttpClient,
			hd: () => fetch
		});
		function fetch() {
			throw Error("Nothing is fetched but through our own transport.");
		}
		class HttpClient {
			getAgent() {}
			getAgentDispatcher() {}
		}
		let __WEBPACK_DEFAULT_EXPORT__ = (() => () => {});
	}),
	8729: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			Eb: () => _maxLength,
			F7: () => _number,
			Fk: () => _regex,
			G1: () => _isoDateTime,
			G8: () => _never,
			LK: () => _int,
			Rl: () => _string,
			_L: () => _boolean,
			bS: () => _overwrite,
			db: () => _isoDate,
			em: () => _unknown,
			fU: () => _refine,
			m9: () => _minLength,
			mI: () => meta,
			q0: () => describe
		});
		var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8880);
		var _registries_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9110);
		var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4633);
		function snapshotChecks(def) {
			def.checks &&= [...def.checks];
			return def;
		}
		function _string(Class, params) {
			return new Class(snapshotChecks({
				type: "string",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			}));
		}
		function _isoDateTime(Class, params) {
			return new Class({
				type: "string",
				format: "datetime",
				check: "string_format",
				offset: !1,
				local: !1,
				precision: null,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			});
		}
		function _isoDate(Class, params) {
			return new Class({
				type: "string",
				format: "date",
				check: "string_format",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			});
		}
		function _number(Class, params) {
			return new Class(snapshotChecks({
				type: "number",
				checks: [],
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			}));
		}
		function _int(Class, params) {
			return new Class({
				type: "number",
				check: "number_format",
				abort: !1,
				format: "safeint",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			});
		}
		function _boolean(Class, params) {
			return new Class({
				type: "boolean",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			});
		}
		function _unknown(Class) {
			return new Class({ type: "unknown" });
		}
		function _never(Class, params) {
			return new Class({
				type: "never",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params)
			});
		}
		function _maxLength(maximum, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Yk({
				check: "max_length",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				maximum
			});
		}
		function _minLength(minimum, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.Kk({
				check: "min_length",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				minimum
			});
		}
		function _regex(pattern, params) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.DG({
				check: "string_format",
				format: "regex",
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(params),
				pattern
			});
		}
		function _overwrite(tx) {
			return new _checks_js__WEBPACK_IMPORTED_MODULE_1__.v$({
				check: "overwrite",
				tx
			});
		}
		function _refine(Class, fn, _params) {
			return new Class({
				type: "custom",
				check: "custom",
				fn,
				..._util_js__WEBPACK_IMPORTED_MODULE_0__.A2(_params)
			});
		}
		function describe(description) {
			let ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({ check: "describe" });
			ch._zod.onattach = [(inst) => {
				let existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
				_registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
					...existing,
					description
				});
			}];
			ch._zod.check = () => {};
			return ch;
		}
		function meta(metadata) {
			let ch = new _checks_js__WEBPACK_IMPORTED_MODULE_1__.QP({ check: "meta" });
			ch._zod.onattach = [(inst) => {
				let existing = _registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.get(inst) ?? {};
				_registries_js__WEBPACK_IMPORTED_MODULE_2__.fd.add(inst, {
					...existing,
					...metadata
				});
			}];
			ch._zod.check = () => {};
			return ch;
		}
	}),
	8880: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			DG: () => $ZodCheckRegex,
			KH: () => $ZodCheckNumberFormat,
			Kk: () => $ZodCheckMinLength,
			QP: () => $ZodCheck,
			Yk: () => $ZodCheckMaxLength,
			ql: () => $ZodCheckStringFormat,
			v$: () => $ZodCheckOverwrite
		});
		var _core_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4214);
		var _util_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4633);
		let $ZodCheck = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck", (inst, def) => {
			var _a;
			inst._zod ??= {};
			inst._zod.def = def;
			(_a = inst._zod).onattach ?? (_a.onattach = []);
		});
		let _whenHasLength = (payload) => {
			let val = payload.value;
			return !_util_js__WEBPACK_IMPORTED_MODULE_1__.cl(val) && val.length !== void 0;
		};
		let $ZodCheckNumberFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckNumberFormat", (inst, def) => {
			$ZodCheck.init(inst, def);
			def.format = def.format || "float64";
			let isInt = def.format?.includes("int");
			let origin = isInt ? "int" : "number";
			let [minimum, maximum] = _util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];
			inst._zod.check = (payload) => {
				let input = payload.value;
				if (isInt) {
					if (!Number.isInteger(input)) {
						payload.issues.push({
							expected: origin,
							format: def.format,
							code: "invalid_type",
							continue: !1,
							input,
							inst
						});
						return;
					}
					if (!Number.isSafeInteger(input)) {
						input > 0 ? payload.issues.push({
							input,
							code: "too_big",
							maximum: 2 ** 53 - 1,
							note: "Integers must be within the safe integer range.",
							inst,
							origin,
							inclusive: !0,
							continue: !def.abort
						}) : payload.issues.push({
							input,
							code: "too_small",
							minimum: -(2 ** 53 - 1),
							note: "Integers must be within the safe integer range.",
							inst,
							origin,
							inclusive: !0,
							continue: !def.abort
						});
						return;
					}
				}
				input < minimum && payload.issues.push({
					origin: "number",
					input,
					code: "too_small",
					minimum,
					inclusive: !0,
					inst,
					continue: !def.abort
				});
				input > maximum && payload.issues.push({
					origin: "number",
					input,
					code: "too_big",
					maximum,
					inclusive: !0,
					inst,
					continue: !def.abort
				});
			};
		});
		let $ZodCheckMaxLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMaxLength", (inst, def) => {
			var _a;
			$ZodCheck.init(inst, def);
			(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
			inst._zod.check = (payload) => {
				let input = payload.value;
				let units = input.length;
				if ((typeof input == "string" && units > def.maximum ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units) <= def.maximum) return;
				let origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
				payload.issues.push({
					origin,
					code: "too_big",
					maximum: def.maximum,
					inclusive: !0,
					input,
					inst,
					continue: !def.abort
				});
			};
		});
		let $ZodCheckMinLength = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckMinLength", (inst, def) => {
			var _a;
			$ZodCheck.init(inst, def);
			(_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
			inst._zod.check = (payload) => {
				let input = payload.value;
				let units = input.length;
				if ((typeof input == "string" && units >= def.minimum && units < def.minimum * 2 ? _util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input) : units) >= def.minimum) return;
				let origin = _util_js__WEBPACK_IMPORTED_MODULE_1__.Rc(input);
				payload.issues.push({
					origin,
					code: "too_small",
					minimum: def.minimum,
					inclusive: !0,
					input,
					inst,
					continue: !def.abort
				});
			};
		});
		let $ZodCheckStringFormat = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat", (inst, def) => {
			var _a, _b;
			$ZodCheck.init(inst, def);
			def.pattern ? (_a = inst._zod).check ?? (_a.check = (payload) => {
				def.pattern.lastIndex = 0;
				if (def.pattern.test(payload.value)) return;
				payload.issues.push({
					origin: "string",
					code: "invalid_format",
					format: def.format,
					input: payload.value,
					...def.pattern ? { pattern: def.pattern.toString() } : {},
					inst,
					continue: !def.abort
				});
			}) : (_b = inst._zod).check ?? (_b.check = () => {});
		});
		let $ZodCheckRegex = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckRegex", (inst, def) => {
			$ZodCheckStringFormat.init(inst, def);
			inst._zod.check = (payload) => {
				def.pattern.lastIndex = 0;
				if (def.pattern.test(payload.value)) return;
				payload.issues.push({
					origin: "string",
					code: "invalid_format",
					format: "regex",
					input: payload.value,
					pattern: def.pattern.toString(),
					inst,
					continue: !def.abort
				});
			};
		});
		let $ZodCheckOverwrite = _core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckOverwrite", (inst, def) => {
			$ZodCheck.init(inst, def);
			inst._zod.check = (payload) => {
				payload.value = def.tx(payload.value);
			};
		});
	}),
	4214: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$W: () => config,
			GT: () => $ZodAsyncError,
			cV: () => $ZodEncodeError,
			cr: () => globalConfig,
			xI: () => $constructor
		});
		var _util_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4633);
		var _a;
		let _zodDesc = {
			value: void 0,
			enumerable: !1
		};
		let _E = "captureStackTrace" in Error ? Error : null;
		function newError(Definition) {
			let E = _E;
			if (E) {
				let saved = E.stackTraceLimit;
				if (typeof saved == "number") {
					try {
						E.stackTraceLimit = 0;
					} catch {
						_E = null;
						return new Definition();
					}
					try {
						return new Definition();
					} finally {
						E.stackTraceLimit = saved;
					}
				}
			}
			return new Definition();
		}
		function $constructor(name, initializer, proto, params) {
			let zodProto = {};
			function Internals(def) {
				this.def = def;
				this.constr = _;
				this.traits = new Set();
			}
			Internals.prototype = zodProto;
			let protoMembers = proto;
			let initialized = protoMembers && new WeakSet();
			function init(inst, def) {
				if (!inst._zod) {
					_zodDesc.value = new Internals(def);
					try {
						Object.defineProperty(inst, "_zod", _zodDesc);
					} finally {
						_zodDesc.value = void 0;
					}
				} else if (inst._zod.traits.has(name)) return;
				inst._zod.traits.add(name);
				initializer(inst, def);
				if (initialized) {
					let own = Object.getPrototypeOf(inst);
					let ctorProto = inst._zod.constr.prototype;
					let up = own;
					for (; up && up !== ctorProto;) up = Object.getPrototypeOf(up);
					let target = up ?? own;
					if (!initialized.has(target)) {
						initialized.add(target);
						(0, _util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target, protoMembers);
					}
				}
				let proto = _.prototype;
				for (let k in proto) {
					if (!Object.prototype.hasOwnProperty.call(proto, k)) continue;
					k in inst || (inst[k] = proto[k].bind(inst));
				}
			}
			let Parent = params?.Parent ?? Object;
			class Definition extends Parent {}
			Object.defineProperty(Definition, "name", { value: name });
			function _(def) {
				let inst = params?.Parent ? newError(Definition) : this;
				init(inst, def);
				let deferred = inst._zod.deferred;
				if (deferred) {
					for (let fn of deferred) fn();
					inst._zod.deferred = void 0;
				}
				let pp = globalThis.__zod_globalConfig?.postProcessor;
				pp && pp(inst);
				return inst;
			}
			Object.defineProperty(_, "init", { value: init });
			Object.defineProperty(_, Symbol.hasInstance, { value: (inst) => {
				if (params?.Parent && inst instanceof params.Parent) return !0;
				return inst?._zod?.traits?.has(name);
			} });
			Object.defineProperty(_, "name", { value: name });
			return _;
		}
		class $ZodAsyncError extends Error {
			constructor() {
				super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
			}
		}
		class $ZodEncodeError extends Error {
			constructor(name) {
				super(`Encountered unidirectional transform during encode: ${name}`);
				this.name = "ZodEncodeError";
			}
		}
		(_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
		let globalConfig = globalThis.__zod_globalConfig;
		function config(newConfig) {
			newConfig && Object.assign(globalConfig, newConfig);
			return globalConfig;
		}
	}),
	9110: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			fd: () => globalRegistry,
			u5: () => registry
		});
		var _a;
		class $ZodRegistry {
			constructor() {
				this._map = new WeakMap();
				this._idmap = new Map();
			}
			add(schema, ..._meta) {
				let meta = _meta[0];
				this._map.set(schema, meta);
				meta && typeof meta == "object" && "id" in meta && this._idmap.set(meta.id, schema);
				return this;
			}
			clear() {
				this._map = new WeakMap();
				this._idmap = new Map();
				return this;
			}
			remove(schema) {
				let meta = this._map.get(schema);
				meta && typeof meta == "object" && "id" in meta && this._idmap.delete(meta.id);
				this._map.delete(schema);
				return this;
			}
			get(schema) {
				let p = schema._zod.parent;
				if (p) {
					let pm = { ...this.get(p) ?? {} };
					delete pm.id;
					let f = {
						...pm,
						...this._map.get(schema)
					};
					return Object.keys(f).length ? f : void 0;
				}
				return this._map.get(schema);
			}
			has(schema) {
				return this._map.has(schema);
			}
		}
		function registry() {
			return new $ZodRegistry();
		}
		(_a = globalThis).__zod_globalRegistry ?? (_a.__zod_globalRegistry = registry());
		let globalRegistry = globalThis.__zod_globalRegistry;
	}),
	1863: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			$p: () => $ZodArray,
			sF: () => $ZodBoolean,
			t$: () => $ZodCatch,
			b0: () => $ZodCustom,
			VO: () => $ZodEnum,
			v1: () => $ZodISODate,
			Ko: () => $ZodISODateTime,
			nu: () => $ZodLiteral,
			Um: () => $ZodNever,
			qc: () => $ZodNullable,
			vz: () => $ZodNumber,
			I: () => $ZodNumberFormat,
			L8: () => $ZodObject,
			ig: () => $ZodOptional,
			_m: () => $ZodPipe,
			h: () => $ZodRecord,
			$v: () => $ZodString,
			EY: () => $ZodStringFormat,
			Wc: () => $ZodTransform,
			W4: () => $ZodType,
			cu: () => $ZodUnion,
			GP: () => $ZodUnknown
		});
		var core_checks = __nccwpck_require__(8880);
		var core_core = __nccwpck_require__(4214);
		let dateSource = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))";
		function regexes_anchor(source) {
			return RegExp(`^${source}$`);
		}
		let date = regexes_anchor(dateSource);
		function timeSource(args) {
			let hhmm = "(?:[01]\\d|2[0-3]):[0-5]\\d";
			return typeof args.precision == "number" ? args.precision === -1 ? `${hhmm}` : args.precision === 0 ? `${hhmm}:[0-5]\\d` : `${hhmm}:[0-5]\\d\\.\\d{${args.precision}}` : args.seconds ? `${hhmm}:[0-5]\\d(?:\\.\\d+)?` : `${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`;
		}
		function datetime(args) {
			let opts = ["Z"];
			args.offset && opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
			let qualified = `${timeSource({
				precision: args.precision,
				seconds: !0
			})}(?:${opts.join("|")})`;
			let timeRegex = args.local ? `${qualified}|${timeSource({ precision: args.precision })}` : qualified;
			return RegExp(`^${dateSource}T(?:${timeRegex})$`);
		}
		let anyString = /^[\s\S]{0,}$/;
		let number = /^-?\d+(?:\.\d+)?$/;
		let regexes_boolean = /^(?:true|false)$/i;
		var core_util = __nccwpck_require__(4633);
		let version = {
			major: 4,
			minor: 6,
			patch: 7
		};
		let $ZodType = core_core.xI("$ZodType", (inst, def) => {
			var _a;
			inst ??= {};
			inst._zod.def = def;
			inst._zod.bag = inst._zod.bag || {};
			inst._zod.version = version;
			let defChecks = inst._zod.def.checks;
			let checks = inst._zod.traits.has("$ZodCheck") ? [inst, ...defChecks ?? []] : defChecks?.length ? [...defChecks] : [];
			for (let ch of checks) for (let fn of ch._zod.onattach) fn(inst);
			if (checks.length === 0) {
				(_a = inst._zod).deferred ?? (_a.deferred = []);
				inst._zod.deferred?.push(() => {
					inst._zod.run = inst._zod.parse;
				});
			} else {
				let runChecks = (payload, checks, ctx) => {
					if (payload.memo) return payload;
					let isAborted = core_util.QH(payload);
					let asyncResult;
					for (let ch of checks) {
						if (ch._zod.def.when) {
							if (core_util.rL(payload)) continue;
							if (!ch._zod.def.when(payload)) continue;
						} else if (isAborted) continue;
						let currLen = payload.issues.length;
						let _ = ch._zod.check(payload);
						if (_ instanceof Promise && ctx?.async === !1) throw new core_core.GT();
						if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
							await _;
							if (payload.issues.length === currLen) return;
							core_util.d3(payload.issues, currLen, inst);
							isAborted ||= core_util.QH(payload, currLen);
						});
						else {
							if (payload.issues.length === currLen) continue;
							core_util.d3(payload.issues, currLen, inst);
							isAborted ||= core_util.QH(payload, currLen);
						}
					}
					if (asyncResult) return asyncResult.then(() => payload);
					return payload;
				};
				let handleCanaryResult = (canary, payload, ctx) => {
					if (core_util.QH(canary)) {
						canary.aborted = !0;
						return canary;
					}
					let checkResult = runChecks(payload, checks, ctx);
					if (checkResult instanceof Promise) {
						if (ctx.async === !1) throw new core_core.GT();
						return checkResult.then((checkResult) => inst._zod.parse(checkResult, ctx));
					}
					return inst._zod.parse(checkResult, ctx);
				};
				inst._zod.run = (payload, ctx) => {
					if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
					if (ctx.direction === "backward") {
						let canary = inst._zod.parse({
							value: payload.value,
							issues: []
						}, {
							...ctx,
							skipChecks: !0
						});
						if (canary instanceof Promise) return canary.then((canary) => handleCanaryResult(canary, payload, ctx));
						return handleCanaryResult(canary, payload, ctx);
					}
					let result = inst._zod.parse(payload, ctx);
					if (result instanceof Promise) {
						if (ctx.async === !1) throw new core_core.GT();
						return result.then((result) => runChecks(result, checks, ctx));
					}
					return runChecks(result, checks, ctx);
				};
			}
		}, {
			get "~standard"() {
				return core_util.jD(this, "~standard", standardProps(this));
			},
			set "~standard"(value) {
				core_util.qh(this, "~standard", value);
			}
		});
		let toStandardResult = (r, ctx) => r.issues.length ? { issues: r.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())) } : { value: r.value };
		async function validateAsync(inst, value) {
			let ctx = { async: !0 };
			return toStandardResult(await inst._zod.run({
				value,
				issues: []
			}, ctx), ctx);
		}
		function standardProps(inst) {
			return {
				validate: (value) => {
					let ctx = { async: !1 };
					try {
						let r = inst._zod.run({
							value,
							issues: []
						}, ctx);
						if (!(r instanceof Promise)) return toStandardResult(r, ctx);
					} catch {}
					return validateAsync(inst, value);
				},
				vendor: "zod",
				version: 1
			};
		}
		let $ZodString = core_core.xI("$ZodString", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = def.pattern ?? anyString;
			inst._zod.parse = (payload, _) => {
				if (def.coerce) try {
					payload.value = String(payload.value);
				} catch {}
				if (typeof payload.value == "string") return payload;
				payload.issues.push({
					expected: "string",
					code: "invalid_type",
					input: payload.value,
					inst
				});
				return payload;
			};
		});
		let $ZodStringFormat = core_core.xI("$ZodStringFormat", (inst, def) => {
			core_checks.ql.init(inst, def);
			$ZodString.init(inst, def);
		});
		let $ZodISODateTime = core_core.xI("$ZodISODateTime", (inst, def) => {
			def.pattern ??= datetime(def);
			$ZodStringFormat.init(inst, def);
		});
		let $ZodISODate = core_core.xI("$ZodISODate", (inst, def) => {
			def.pattern ??= date;
			$ZodStringFormat.init(inst, def);
		});
		let $ZodNumber = core_core.xI("$ZodNumber", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = number;
			inst._zod.parse = (payload, _ctx) => {
				if (def.coerce) try {
					payload.value = Number(payload.value);
				} catch {}
				let input = payload.value;
				if (typeof input == "number" && !Number.isNaN(input) && Number.isFinite(input)) return payload;
				let received = typeof input == "number" ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
				payload.issues.push({
					expected: "number",
					code: "invalid_type",
					input,
					inst,
					...received ? { received } : {}
				});
				return payload;
			};
		});
		let $ZodNumberFormat = core_core.xI("$ZodNumberFormat", (inst, def) => {
			core_checks.KH.init(inst, def);
			$ZodNumber.init(inst, def);
		});
		let $ZodBoolean = core_core.xI("$ZodBoolean", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.pattern = regexes_boolean;
			inst._zod.parse = (payload, _ctx) => {
				if (def.coerce) try {
					payload.value = !!payload.value;
				} catch {}
				let input = payload.value;
				if (typeof input == "boolean") return payload;
				payload.issues.push({
					expected: "boolean",
					code: "invalid_type",
					input,
					inst
				});
				return payload;
			};
		});
		let $ZodUnknown = core_core.xI("$ZodUnknown", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload) => payload;
		});
		let $ZodNever = core_core.xI("$ZodNever", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _ctx) => {
				payload.issues.push({
					expected: "never",
					code: "invalid_type",
					input: payload.value,
					inst
				});
				return payload;
			};
		});
		function capSize(inst, size) {
			let caps = core_util.hi(inst._zod.def.checks);
			if (!caps.length) return;
			let cap = Math.min(...caps.map((c) => c[0]));
			let parse = inst._zod.parse;
			inst._zod.parse = (payload, ctx) => {
				let n = size(payload.value);
				if (n > cap && !ctx?.skipChecks && ctx?.direction !== "backward") {
					for (let [max, ch] of core_util.hi(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
						let start = payload.issues.length;
						ch._zod.check(payload);
						payload.issues[start].continue = !1;
						core_util.d3(payload.issues, start, inst);
						return payload;
					}
				}
				return parse(payload, ctx);
			};
		}
		let arraySize = (input) => Array.isArray(input) ? input.length : -1;
		function handleArrayResult(result, final, index) {
			result.issues.length && final.issues.push(...core_util.lQ(index, result.issues));
			final.value[index] = result.value;
		}
		let $ZodArray = core_core.xI("$ZodArray", (inst, def) => {
			$ZodType.init(inst, def);
			let memo = core_core.cr.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				let input = payload.value;
				if (!Array.isArray(input)) {
					payload.issues.push({
						expected: "array",
						code: "invalid_type",
						input,
						inst
					});
					return payload;
				}
				payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
				let proms = [];
				let abortEarly = ctx?.abortEarly;
				for (let i = 0; i < input.length; i++) {
					let item = input[i];
					let result = def.element._zod.run({
						value: item,
						issues: []
					}, ctx);
					if (result instanceof Promise) proms.push(result.then((result) => handleArrayResult(result, payload, i)));
					else {
						handleArrayResult(result, payload, i);
						if (abortEarly && result.issues.length !== 0 && core_util.QH(result)) break;
					}
				}
				if (proms.length) return Promise.all(proms).then(() => payload);
				return payload;
			};
			capSize(inst, arraySize);
		});
		function handlePropertyResult(result, final, key, input, optin, optout) {
			let isPresent = key in input;
			let isOptionalOut = optout === "optional";
			if (!isPresent && isOptionalOut && optin === "optional") return;
			if (result.issues.length) {
				if (optin !== void 0 && isOptionalOut && !isPresent) return;
				final.issues.push(...core_util.lQ(key, result.issues));
			}
			if (!isPresent && optin === void 0) {
				result.issues.length || final.issues.push({
					code: "invalid_type",
					expected: "nonoptional",
					input: void 0,
					path: [key]
				});
				return;
			}
			result.value === void 0 ? (isPresent || optin === "defaulted" && !isOptionalOut) && (final.value[key] = void 0) : final.value[key] = result.value;
		}
		let NO_SYMBOL_KEYS = [];
		function normalizeDef(def) {
			let keys = Object.keys(def.shape);
			let ownSymbols = Object.getOwnPropertySymbols(def.shape);
			let symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS;
			let allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
			for (let k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
			let okeys = core_util.NM(def.shape);
			return {
				...def,
				allKeys,
				symbolKeys,
				keySet: new Set(keys),
				numKeys: keys.length,
				optionalKeys: new Set(okeys)
			};
		}
		function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
			let unrecognized = [];
			let keySet = def.keySet;
			let _catchall = def.catchall._zod;
			let t = _catchall.def.type;
			let optin = _catchall.optin;
			let optout = _catchall.optout;
			let seen = 0;
			for (let key in input) {
				if (abortEarly && payload.issues.length !== seen) {
					if (core_util.QH(payload, seen)) break;
					seen = payload.issues.length;
				}
				if (keySet.has(key)) continue;
				if (key === "__proto__") {
					t === "never" && unrecognized.push(key);
					continue;
				}
				if (t === "never") {
					unrecognized.push(key);
					continue;
				}
				let r = _catchall.run({
					value: input[key],
					issues: []
				}, ctx);
				r instanceof Promise ? proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
			}
			unrecognized.length && payload.issues.push({
				code: "unrecognized_keys",
				keys: unrecognized,
				input,
				inst,
				continue: !0
			});
			if (!proms.length) return payload;
			return Promise.all(proms).then(() => payload);
		}
		let $ZodObject = core_core.xI("$ZodObject", (inst, def) => {
			$ZodType.init(inst, def);
			let desc = Object.getOwnPropertyDescriptor(def, "shape");
			let sh = desc?.get ? desc.get.raw : def.shape ?? {};
			if (sh) {
				let get = () => {
					let newSh = { ...sh };
					Object.defineProperty(def, "shape", { value: newSh });
					get.raw = newSh;
					return newSh;
				};
				get.raw = sh;
				Object.defineProperty(def, "shape", { get });
			}
			let _normalized = core_util.PO(() => normalizeDef(def));
			core_util.v5(inst, "propValues", (zod) => {
				let shape = zod.def.shape;
				let propValues = {};
				for (let key in shape) {
					let field = shape[key]._zod;
					if (field.values) {
						Object.prototype.hasOwnProperty.call(propValues, key) || core_util.Vy(propValues, key, new Set());
						for (let v of field.values) propValues[key].add(v);
						field.optin !== void 0 && propValues[key].add(void 0);
					}
				}
				return propValues;
			});
			let isObject = core_util.Gv;
			let catchall = def.catchall;
			let value;
			let memo = core_core.cr.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				value ??= _normalized.value;
				let input = payload.value;
				if (!isObject(input)) {
					payload.issues.push({
						expected: "object",
						code: "invalid_type",
						input,
						inst
					});
					return payload;
				}
				payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
				let proms = [];
				let shape = value.shape;
				let abortEarly = ctx?.abortEarly;
				let seen = payload.issues.length;
				for (let key of value.allKeys) {
					if (abortEarly && payload.issues.length !== seen) {
						if (core_util.QH(payload, seen)) break;
						seen = payload.issues.length;
					}
					if (key === "__proto__") continue;
					let el = shape[key];
					let optin = el._zod.optin;
					let optout = el._zod.optout;
					let r = el._zod.run({
						value: input[key],
						issues: []
					}, ctx);
					r instanceof Promise ? proms.push(r.then((r) => handlePropertyResult(r, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
				}
				if (!catchall) return proms.length ? Promise.all(proms).then(() => payload) : payload;
				return handleCatchall(proms, input, payload, ctx, _normalized.value, inst, abortEarly === !0);
			};
		});
		function handleUnionResults(results, final, inst, ctx) {
			for (let result of results) if (result.issues.length === 0) {
				final.value = result.value;
				return final;
			}
			let nonaborted = results.filter((r) => !core_util.QH(r));
			if (nonaborted.length === 1) {
				final.value = nonaborted[0].value;
				return nonaborted[0];
			}
			final.issues.push({
				code: "invalid_union",
				input: final.value,
				inst,
				errors: results.map((result) => result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())))
			});
			return final;
		}
		let $ZodUnion = core_core.xI("$ZodUnion", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "optin", (zod) => zod.def.options.some((o) => o._zod.optin === "defaulted") ? "defaulted" : zod.def.options.some((o) => o._zod.optin !== void 0) ? "optional" : void 0);
			core_util.v5(inst, "optout", (zod) => zod.def.options.some((o) => o._zod.optout === "optional") ? "optional" : void 0);
			core_util.v5(inst, "values", (zod) => {
				if (zod.def.options.every((o) => o._zod.values)) return new Set(zod.def.options.flatMap((option) => Array.from(option._zod.values)));
			});
			core_util.v5(inst, "pattern", (zod) => {
				if (zod.def.options.every((o) => o._zod.pattern)) {
					let patterns = zod.def.options.map((o) => o._zod.pattern);
					return RegExp(`^(${patterns.map((p) => core_util.p6(p.source)).join("|")})$`);
				}
			});
			let first = def.options.length === 1 ? def.options[0]._zod.run : null;
			inst._zod.parse = (payload, ctx) => {
				if (first) return first(payload, ctx);
				let async = !1;
				let results = [];
				for (let option of def.options) {
					let result = option._zod.run({
						value: payload.value,
						issues: []
					}, ctx);
					if (result instanceof Promise) {
						results.push(result);
						async = !0;
					} else {
						if (result.issues.length === 0) return result;
						results.push(result);
					}
				}
				if (!async) return handleUnionResults(results, payload, inst, ctx);
				return Promise.all(results).then((results) => handleUnionResults(results, payload, inst, ctx));
			};
		});
		let $ZodRecord = core_core.xI("$ZodRecord", (inst, def) => {
			$ZodType.init(inst, def);
			let memo = core_core.cr.memoizer;
			memo?.attach(inst);
			inst._zod.parse = (payload, ctx) => {
				let input = payload.value;
				if (!core_util.Qd(input)) {
					payload.issues.push({
						expected: "record",
						code: "invalid_type",
						input,
						inst
					});
					return payload;
				}
				let proms = [];
				let values = def.keyType._zod.values;
				if (values && !def.partial) {
					payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
					let recordKeys = new Set();
					for (let key of values) if (typeof key == "string" || typeof key == "number" || typeof key == "symbol") {
						recordKeys.add(typeof key == "number" ? key.toString() : key);
						if (key === "__proto__") continue;
						let keyResult = def.keyType._zod.run({
							value: key,
							issues: []
						}, ctx);
						if (keyResult instanceof Promise) throw Error("Async schemas not supported in object keys currently");
						if (keyResult.issues.length) {
							payload.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())),
								input: key,
								path: [key],
								inst
							});
							continue;
						}
						let outKey = keyResult.value;
						if (outKey === "__proto__") continue;
						let result = def.valueType._zod.run({
							value: input[key],
							issues: []
						}, ctx);
						if (result instanceof Promise) proms.push(result.then((result) => {
							result.issues.length && payload.issues.push(...core_util.lQ(key, result.issues));
							payload.value[outKey] = result.value;
						}));
						else {
							result.issues.length && payload.issues.push(...core_util.lQ(key, result.issues));
							payload.value[outKey] = result.value;
						}
					}
					let unrecognized;
					for (let key in input) if (!recordKeys.has(key)) {
						if (def.mode === "loose") {
							if (key === "__proto__") continue;
							payload.value[key] = input[key];
						} else {
							unrecognized ??= [];
							unrecognized.push(key);
						}
					}
					unrecognized && unrecognized.length > 0 && payload.issues.push({
						code: "unrecognized_keys",
						input,
						inst,
						keys: unrecognized,
						continue: !0
					});
				} else {
					payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
					let unrecognized;
					for (let key of Reflect.ownKeys(input)) {
						if (key === "__proto__") continue;
						if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
						let keyResult = def.keyType._zod.run({
							value: key,
							issues: []
						}, ctx);
						if (keyResult instanceof Promise) throw Error("Async schemas not supported in object keys currently");
						if (typeof key == "string" && number.test(key) && keyResult.issues.length) {
							let retryResult = def.keyType._zod.run({
								value: Number(key),
								issues: []
							}, ctx);
							if (retryResult instanceof Promise) throw Error("Async schemas not supported in object keys currently");
							retryResult.issues.length === 0 && (keyResult = retryResult);
						}
						if (keyResult.issues.length) {
							if (def.mode === "loose") payload.value[key] = input[key];
							else if (values) {
								unrecognized ??= [];
								unrecognized.push(key);
							} else payload.issues.push({
								code: "invalid_key",
								origin: "record",
								issues: keyResult.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())),
								input: key,
								path: [key],
								inst
							});
							continue;
						}
						let outKey = keyResult.value;
						if (outKey === "__proto__") continue;
						let result = def.valueType._zod.run({
							value: input[key],
							issues: []
						}, ctx);
						if (result instanceof Promise) proms.push(result.then((result) => {
							result.issues.length && payload.issues.push(...core_util.lQ(key, result.issues));
							payload.value[outKey] = result.value;
						}));
						else {
							result.issues.length && payload.issues.push(...core_util.lQ(key, result.issues));
							payload.value[outKey] = result.value;
						}
					}
					unrecognized && unrecognized.length > 0 && payload.issues.push({
						code: "unrecognized_keys",
						input,
						inst,
						keys: unrecognized,
						continue: !0
					});
				}
				if (proms.length) return Promise.all(proms).then(() => payload);
				return payload;
			};
		});
		let $ZodEnum = core_core.xI("$ZodEnum", (inst, def) => {
			$ZodType.init(inst, def);
			let values = core_util.w5(def.entries);
			let valuesSet = new Set(values);
			inst._zod.values = valuesSet;
			core_util.v5(inst, "pattern", (zod) => {
				let patternValues = core_util.w5(zod.def.entries).filter((k) => core_util.qQ.has(typeof k));
				return RegExp(patternValues.length ? `^(${patternValues.map((o) => core_util.sD(o.toString())).join("|")})$` : "^[^\\s\\S]$");
			});
			inst._zod.parse = (payload, _ctx) => {
				let input = payload.value;
				if (valuesSet.has(input)) return payload;
				payload.issues.push({
					code: "invalid_value",
					values,
					input,
					inst
				});
				return payload;
			};
		});
		let $ZodLiteral = core_core.xI("$ZodLiteral", (inst, def) => {
			$ZodType.init(inst, def);
			let values = new Set(def.values);
			inst._zod.values = values;
			core_util.v5(inst, "pattern", (zod) => {
				let vals = zod.def.values;
				return RegExp(vals.length ? `^(${vals.map((o) => typeof o == "string" ? core_util.sD(o) : o ? core_util.sD(o.toString()) : String(o)).join("|")})$` : "^[^\\s\\S]$");
			});
			inst._zod.parse = (payload, _ctx) => {
				let input = payload.value;
				if (values.has(input)) return payload;
				payload.issues.push({
					code: "invalid_value",
					values: def.values,
					input,
					inst
				});
				return payload;
			};
		});
		let $ZodTransform = core_core.xI("$ZodTransform", (inst, def) => {
			$ZodType.init(inst, def);
			inst._zod.optin = "optional";
			core_core.cr.memoizer?.guard(inst);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") throw new core_core.cV(inst.constructor.name);
				let _out = def.transform(payload.value, payload);
				if (ctx.async) return (_out instanceof Promise ? _out : Promise.resolve(_out)).then((output) => {
					payload.value = output;
					return payload;
				});
				if (_out instanceof Promise) throw new core_core.GT();
				payload.value = _out;
				return payload;
			};
		});
		function handleOptionalResult(payload, result) {
			payload.value = result.issues.length ? void 0 : result.value;
			return payload;
		}
		let $ZodOptional = core_core.xI("$ZodOptional", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
			inst._zod.optout = "optional";
			core_util.v5(inst, "values", (zod) => {
				let values = zod.def.innerType._zod.values;
				return values ? new Set([...values, void 0]) : void 0;
			});
			core_util.v5(inst, "pattern", (zod) => {
				let pattern = zod.def.innerType._zod.pattern;
				return pattern ? RegExp(`^(${core_util.p6(pattern.source)})?$`) : void 0;
			});
			inst._zod.parse = (payload, ctx) => {
				if (payload.value === void 0) {
					if (def.innerType._zod.optin !== "defaulted") return payload;
					let result = def.innerType._zod.run({
						value: payload.value,
						issues: []
					}, ctx);
					if (result instanceof Promise) return result.then((result) => handleOptionalResult(payload, result));
					return handleOptionalResult(payload, result);
				}
				return def.innerType._zod.run(payload, ctx);
			};
		});
		let $ZodNullable = core_core.xI("$ZodNullable", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin);
			core_util.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
			core_util.v5(inst, "pattern", (zod) => {
				let pattern = zod.def.innerType._zod.pattern;
				return pattern ? RegExp(`^(${core_util.p6(pattern.source)}|null)$`) : void 0;
			});
			core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values ? new Set([...zod.def.innerType._zod.values, null]) : void 0);
			inst._zod.parse = (payload, ctx) => {
				if (payload.value === null) return payload;
				return def.innerType._zod.run(payload, ctx);
			};
		});
		function handleCatchResult(payload, result, def, ctx) {
			if (!result.issues.length) {
				payload.value = result.value;
				result.memo && (payload.memo = !0);
				return payload;
			}
			payload.value = def.catchValue({
				...result,
				value: payload.value,
				error: { issues: result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())) },
				input: payload.value
			});
			return payload;
		}
		let $ZodCatch = core_core.xI("$ZodCatch", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "optin", (zod) => zod.def.innerType._zod.optin === "defaulted" ? "defaulted" : "optional");
			core_util.v5(inst, "optout", (zod) => zod.def.innerType._zod.optout);
			core_util.v5(inst, "values", (zod) => zod.def.innerType._zod.values);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") return def.innerType._zod.run(payload, ctx);
				let result = def.innerType._zod.run({
					value: payload.value,
					issues: []
				}, ctx);
				if (result instanceof Promise) return result.then((result) => handleCatchResult(payload, result, def, ctx));
				return handleCatchResult(payload, result, def, ctx);
			};
		});
		let $ZodPipe = core_core.xI("$ZodPipe", (inst, def) => {
			$ZodType.init(inst, def);
			core_util.v5(inst, "values", (zod) => zod.def.in._zod.values);
			core_util.v5(inst, "optin", (zod) => zod.def.in._zod.optin);
			core_util.v5(inst, "optout", (zod) => zod.def.out._zod.optout);
			core_util.v5(inst, "propValues", (zod) => zod.def.in._zod.propValues);
			inst._zod.parse = (payload, ctx) => {
				if (ctx.direction === "backward") {
					let right = def.out._zod.run(payload, ctx);
					if (right instanceof Promise) return right.then((right) => handlePipeResult(right, def.in, ctx));
					return handlePipeResult(right, def.in, ctx);
				}
				let left = def.in._zod.run(payload, ctx);
				if (left instanceof Promise) return left.then((left) => handlePipeResult(left, def.out, ctx));
				return handlePipeResult(left, def.out, ctx);
			};
		});
		function handlePipeResult(left, next, ctx) {
			if (left.issues.some((iss) => iss.code !== "unrecognized_keys")) {
				left.aborted = !0;
				return left;
			}
			return next._zod.run({
				value: left.value,
				issues: left.issues
			}, ctx);
		}
		let $ZodCustom = core_core.xI("$ZodCustom", (inst, def) => {
			core_checks.QP.init(inst, def);
			$ZodType.init(inst, def);
			inst._zod.parse = (payload, _) => payload;
			inst._zod.check = (payload) => {
				let input = payload.value;
				let r = def.fn(input);
				if (r instanceof Promise) return r.then((r) => handleRefineResult(r, payload, input, inst));
				handleRefineResult(r, payload, input, inst);
			};
		});
		function handleRefineResult(result, payload, input, inst) {
			if (!result) {
				let _iss = {
					code: "custom",
					input,
					inst,
					path: [...inst._zod.def.path ?? []],
					continue: !inst._zod.def.abort
				};
				inst._zod.def.params && (_iss.params = inst._zod.def.params);
				payload.issues.push(core_util.sn(_iss));
			}
		}
	}),
	4633: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			A2: () => normalizeParams,
			Gv: () => isObject,
			NM: () => optionalKeys,
			O7: () => codePointLength,
			PO: () => cached,
			QH: () => aborted,
			Qd: () => isPlainObject,
			Rc: () => getLengthableOrigin,
			SS: () => constantCatch,
			Vy: () => assignProp,
			X: () => installLazyProp,
			X$: () => extend,
			cl: () => nullish,
			d3: () => attachSchema,
			gx: () => captureStackTrace,
			hi: () => sizeCaps,
			iR: () => finalizeIssue,
			jD: () => hide,
			k8: () => jsonStringifyReplacer,
			lQ: () => prefixIssues,
			o8: () => clone,
			ol: () => members,
			p6: () => cleanRegex,
			qQ: () => propertyKeyTypes,
			qh: () => own,
			rL: () => explicitlyAborted,
			sD: () => escapeRegex,
			sn: () => issue,
			v5: () => defineLazyInternal,
			w5: () => getEnumValues,
			zH: () => NUMBER_FORMAT_RANGES
		});
		function getEnumValues(entries) {
			let numericValues = Object.values(entries).filter((v) => typeof v == "number");
			return Object.entries(entries).filter(([k, _]) => numericValues.indexOf(+k) === -1).map(([_, v]) => v);
		}
		function jsonStringifyReplacer(_, value) {
			if (typeof value == "bigint") return value.toString();
			return value;
		}
		class Cached {
			constructor(getter) {
				this._getter = getter;
				this._value = void 0;
			}
			get value() {
				let getter = this._getter;
				if (getter !== void 0) {
					this._value = getter();
					this._getter = void 0;
				}
				return this._value;
			}
		}
		function cached(getter) {
			return new Cached(getter);
		}
		function nullish(input) {
			return input == null;
		}
		function cleanRegex(source) {
			let start = +!!source.startsWith("^");
			let end = source.endsWith("$") ? source.length - 1 : source.length;
			return source.slice(start, end);
		}
		function assignProp(target, prop, value) {
			Object.defineProperty(target, prop, {
				value,
				writable: !0,
				enumerable: !0,
				configurable: !0
			});
		}
		function rawShape(def) {
			let desc = Object.getOwnPropertyDescriptor(def, "shape");
			return desc?.get ? desc.get.raw : desc?.value;
		}
		function sourceShape(schema) {
			return rawShape(schema._zod.def) ?? schema._zod.def.shape;
		}
		function deferProp(target, key, getter) {
			Object.defineProperty(target, key, {
				get() {
					let value = getter();
					assignProp(this, key, value);
					return value;
				},
				enumerable: !0,
				configurable: !0
			});
		}
		function putProp(target, key, value) {
			key in target ? assignProp(target, key, value) : target[key] = value;
		}
		function mirrorShape(target, source, keys, wrap) {
			let raw = sourceShape(source);
			for (let key of keys) {
				let desc = Object.getOwnPropertyDescriptor(raw, key);
				if (!desc.enumerable) continue;
				desc.get ? deferProp(target, key, () => {
					let value = source._zod.def.shape[key];
					return wrap ? wrap(value, key) : value;
				}) : putProp(target, key, wrap ? wrap(desc.value, key) : desc.value);
			}
		}
		function mirrorProps(target, source) {
			for (let key of Reflect.ownKeys(source)) {
				let desc = Object.getOwnPropertyDescriptor(source, key);
				if (!desc.enumerable) continue;
				desc.get ? deferProp(target, key, () => source[key]) : putProp(target, key, desc.value);
			}
		}
		function mergeDefs(...defs) {
			let mergedDescriptors = {};
			for (let def of defs) {
				let descriptors = Object.getOwnPropertyDescriptors(def);
				Object.assign(mergedDescriptors, descriptors);
			}
			return Object.defineProperties({}, mergedDescriptors);
		}
		let captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
		function isObject(data) {
			return typeof data == "object" && !!data && !Array.isArray(data);
		}
		function isPlainObject(o) {
			if (isObject(o) === !1) return !1;
			let ctor = o.constructor;
			if (ctor === void 0) return !0;
			if (typeof ctor != "function") return !0;
			let prot = ctor.prototype;
			if (isObject(prot) === !1) return !1;
			if (Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf") === !1) return !1;
			return !0;
		}
		let propertyKeyTypes = new Set([
			"string",
			"number",
			"symbol"
		]);
		function escapeRegex(str) {
			return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}
		function clone(inst, def, params) {
			let cl = new inst._zod.constr(def ?? inst._zod.def);
			(!def || params?.parent) && (cl._zod.parent = inst);
			return cl;
		}
		function normalizeParams(_params) {
			let params = _params;
			if (!params) return {};
			if (typeof params == "string") return { error: () => params };
			if (params?.message !== void 0) {
				if (params?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
				params.error = params.message;
			}
			delete params.message;
			if (typeof params.error == "string") return {
				...params,
				error: () => params.error
			};
			return params;
		}
		function optionalKeys(shape) {
			return Object.keys(shape).filter((k) => shape[k]._zod.optin !== void 0 && shape[k]._zod.optout === "optional");
		}
		let NUMBER_FORMAT_RANGES = {
			safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
			int32: [-2147483648, 2147483647],
			uint32: [0, 4294967295],
			float32: [-34028234663852886e22, 34028234663852886e22],
			float64: [-Number.MAX_VALUE, Number.MAX_VALUE]
		};
		function extend(schema, shape) {
			if (!isPlainObject(shape)) throw Error("Invalid input to extend: expected a plain object");
			let checks = schema._zod.def.checks;
			if (checks && checks.length > 0) {
				let existingShape = sourceShape(schema);
				for (let key of Reflect.ownKeys(shape)) if (Object.getOwnPropertyDescriptor(existingShape, key) !== void 0) throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
			}
			return clone(schema, mergeDefs(schema._zod.def, { shape: extended(schema, shape) }));
		}
		function extended(schema, shape) {
			let newShape = {};
			mirrorShape(newShape, schema, Reflect.ownKeys(sourceShape(schema)));
			mirrorProps(newShape, shape);
			return newShape;
		}
		function aborted(x, startIndex = 0) {
			if (x.aborted === !0) return !0;
			for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue !== !0) return !0;
			return !1;
		}
		function explicitlyAborted(x, startIndex = 0) {
			if (x.aborted === !0) return !0;
			for (let i = startIndex; i < x.issues.length; i++) if (x.issues[i]?.continue === !1) return !0;
			return !1;
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
			return typeof message == "string" ? message : message?.message;
		}
		function sizeCaps(defChecks) {
			let caps = [];
			for (let ch of defChecks ?? []) {
				let d = ch._zod.def;
				if (!/_(length|size)$|_equals$/.test(d.check)) break;
				let max = d.maximum ?? d.length ?? d.size;
				max >= 0 && caps.push([max, ch]);
			}
			return caps;
		}
		function attachSchema(issues, start, inst) {
			var _a;
			for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
		}
		function finalizeIssue(iss, ctx, config) {
			var _a;
			let traits = iss.inst?._zod?.traits;
			traits?.has("$ZodType") && (traits.has("$ZodCheck") ? (_a = iss).schema ?? (_a.schema = iss.inst) : iss.schema = iss.inst);
			let schemaError = iss.schema === iss.inst ? void 0 : iss.schema?._zod.def?.error;
			let message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input";
			let full = {};
			for (let k of Object.keys(iss)) {
				if (k === "inst" || k === "schema" || k === "continue" || k === "input" || k === "__proto__") continue;
				full[k] = iss[k];
			}
			full.path ??= [];
			full.message = message;
			ctx?.reportInput && (full.input = iss.input);
			return full;
		}
		let highSurrogate = /[\uD800-\uDBFF]/;
		function codePointLength(str) {
			let units = str.length;
			if (!highSurrogate.test(str)) return units;
			let count = units;
			for (let i = 0; i < units - 1; i++) if ((str.charCodeAt(i) & 64512) == 55296 && (str.charCodeAt(i + 1) & 64512) == 56320) {
				count--;
				i++;
			}
			return count;
		}
		function getLengthableOrigin(input) {
			if (Array.isArray(input)) return "array";
			if (typeof input == "string") return "string";
			return "unknown";
		}
		function issue(...args) {
			let [iss, input, inst] = args;
			if (typeof iss == "string") return {
				message: iss,
				code: "custom",
				input,
				inst
			};
			return { ...iss };
		}
		function members(proto, table) {
			for (let key in table) {
				let desc = Object.getOwnPropertyDescriptor(table, key);
				desc.get ? Object.defineProperty(proto, key, {
					...desc,
					enumerable: !1
				}) : defineBound(proto, key, desc.value);
			}
		}
		function own(inst, key, value, enumerable = !0) {
			Object.defineProperty(inst, key, {
				configurable: !0,
				writable: !0,
				enumerable,
				value
			});
			return value;
		}
		function hide(inst, key, value) {
			return own(inst, key, value, !1);
		}
		function defineBound(proto, key, fn) {
			Object.defineProperty(proto, key, {
				configurable: !0,
				get() {
					return this == null ? fn : own(this, key, fn.bind(this));
				},
				set(value) {
					own(this, key, value);
				}
			});
		}
		function claim(inst, sentinel) {
			let proto = Object.getPrototypeOf(inst);
			return sentinel in proto ? void 0 : proto;
		}
		let installing;
		let broke = !1;
		let breaker = {
			configurable: !0,
			get() {
				broke = !0;
			}
		};
		function defineLazyInternal(inst, key, compute) {
			let proto = Object.getPrototypeOf(inst._zod);
			if (key in proto && installing !== inst._zod) {
				installing = void 0;
				return;
			}
			installing = inst._zod;
			Object.defineProperty(proto, key, {
				configurable: !0,
				get() {
					Object.defineProperty(this, key, breaker);
					let outer = broke;
					broke = !1;
					try {
						let value = compute(this);
						broke ? delete this[key] : Object.defineProperty(this, key, {
							configurable: !0,
							writable: !0,
							value
						});
						broke ||= outer;
						return value;
					} catch (err) {
						delete this[key];
						broke ||= outer;
						throw err;
					}
				},
				set(value) {
					Object.defineProperty(this, key, {
						configurable: !0,
						writable: !0,
						value
					});
				}
			});
		}
		function installLazyProp(inst, key, make, enumerable) {
			let proto = claim(inst, key);
			if (!proto) return;
			Object.defineProperty(proto, key, {
				configurable: !0,
				get() {
					let desc = {
						configurable: !0,
						writable: !0,
						enumerable,
						value: void 0
					};
					Object.defineProperty(this, key, desc);
					desc.value = make(this);
					Object.defineProperty(this, key, desc);
					return desc.value;
				},
				set(value) {
					Object.defineProperty(this, key, {
						configurable: !0,
						writable: !0,
						enumerable,
						value
					});
				}
			});
		}
		function constantCatch(value) {
			let fn = () => value;
			fn["~constantCatch"] = !0;
			return fn;
		}
	}),
	7336: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			p6: () => date,
			w$: () => datetime
		});
		var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4214);
		var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1863);
		var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8729);
		var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2417);
		let ZodMiniISODateTime = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODateTime", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.Ko.init(inst, def);
			_schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
		});
		function datetime(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.G1(ZodMiniISODateTime, params);
		}
		let ZodMiniISODate = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODate", (inst, def) => {
			_core_index_js__WEBPACK_IMPORTED_MODULE_1__.v1.init(inst, def);
			_schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
		});
		function date(params) {
			return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.db(ZodMiniISODate, params);
		}
	}),
	2417: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
		__nccwpck_require__.d(__webpack_exports__, {
			zUr: () => ZodMiniStringFormat,
			YOg: () => array,
			zMY: () => schemas_boolean,
			MfU: () => _catch,
			q0y: () => describe,
			k5n: () => _enum,
			X$i: () => extend,
			Whr: () => schemas_int,
			euz: () => literal,
			mIj: () => meta,
			mee: () => nullable,
			cl6: () => nullish,
			aig: () => number,
			Ikc: () => object,
			lqM: () => optional,
			FsL: () => pipe,
			g1P: () => record,
			YPB: () => refine,
			rej: () => strictObject,
			YjP: () => string,
			pdi: () => transform,
			KCZ: () => union,
			L5J: () => unknown
		});
		var core_core = __nccwpck_require__(4214);
		var schemas = __nccwpck_require__(1863);
		var core_util = __nccwpck_require__(4633);
		var api = __nccwpck_require__(8729);
		function _getMessage() {
			let internals = this._zod;
			internals.message ??= JSON.stringify(internals.def, core_util.k8, 2);
			return internals.message;
		}
		function _setMessage(value) {
			this._zod.message = value;
		}
		let _messageDesc = {
			get: _getMessage,
			set: _setMessage,
			enumerable: !0,
			configurable: !0
		};
		let _issuesDesc = {
			value: void 0,
			enumerable: !1
		};
		let _installedToString = new WeakSet([Object.prototype, Error.prototype]);
		let initializer = (inst, def) => {
			inst.name = "$ZodError";
			_issuesDesc.value = def;
			Object.defineProperty(inst, "issues", _issuesDesc);
			_issuesDesc.value = void 0;
			Object.defineProperty(inst, "message", _messageDesc);
			let proto = Object.getPrototypeOf(inst);
			if (!_installedToString.has(proto)) {
				_installedToString.add(proto);
				Object.defineProperty(proto, "toString", {
					configurable: !0,
					enumerable: !1,
					get() {
						let value = () => this.message;
						Object.defineProperty(this, "toString", {
							value,
							configurable: !0,
							writable: !0
						});
						return value;
					},
					set(value) {
						Object.defineProperty(this, "toString", {
							value,
							configurable: !0,
							writable: !0
						});
					}
				});
			}
		};
		(0, core_core.xI)("$ZodError", initializer);
		let $ZodRealError = (0, core_core.xI)("$ZodError", initializer, void 0, { Parent: Error });
		let _parse = (_Err) => {
			let fn = (schema, value, _ctx, _params) => {
				let ctx = _ctx ? {
					..._ctx,
					async: !1
				} : { async: !1 };
				let result = schema._zod.run({
					value,
					issues: []
				}, ctx);
				if (result instanceof Promise) throw new core_core.GT();
				if (result.issues.length) {
					let e = new ((_params?.Err) ?? _Err)(result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())));
					core_util.gx(e, _params?.callee ?? fn);
					throw e;
				}
				return result.value;
			};
			return fn;
		};
		let parse = _parse($ZodRealError);
		let _parseAsync = (_Err) => {
			let fn = async (schema, value, _ctx, params) => {
				let ctx = _ctx ? {
					..._ctx,
					async: !0
				} : { async: !0 };
				let result = schema._zod.run({
					value,
					issues: []
				}, ctx);
				result instanceof Promise && (result = await result);
				if (result.issues.length) {
					let e = new ((params?.Err) ?? _Err)(result.issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())));
					core_util.gx(e, params?.callee ?? fn);
					throw e;
				}
				return result.value;
			};
			return fn;
		};
		let parseAsync = _parseAsync($ZodRealError);
		let _safeParse = (_Err) => (schema, value, _ctx) => {
			let ctx = _ctx ? {
				..._ctx,
				async: !1
			} : { async: !1 };
			let result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			if (result instanceof Promise) throw new core_core.GT();
			return result.issues.length ? failure(_Err, result.issues, ctx) : {
				success: !0,
				data: result.value
			};
		};
		let safeParse = _safeParse($ZodRealError);
		function failure(Err, issues, ctx) {
			let error;
			return {
				success: !1,
				get error() {
					if (!error) {
						error = new Err(issues.map((iss) => core_util.iR(iss, ctx, core_core.$W())));
						issues = void 0;
						ctx = void 0;
					}
					return error;
				},
				set error(e) {
					error = e;
					issues = void 0;
					ctx = void 0;
				}
			};
		}
		let _safeParseAsync = (_Err) => async (schema, value, _ctx) => {
			let ctx = _ctx ? {
				..._ctx,
				async: !0
			} : { async: !0 };
			let result = schema._zod.run({
				value,
				issues: []
			}, ctx);
			result instanceof Promise && (result = await result);
			return result.issues.length ? failure(_Err, result.issues, ctx) : {
				success: !0,
				data: result.value
			};
		};
		let safeParseAsync = _safeParseAsync($ZodRealError);
		let ZodMiniType = core_core.xI("ZodMiniType", (inst, def) => {
			if (!inst._zod) throw Error("Uninitialized schema in ZodMiniType.");
			schemas.W4.init(inst, def);
			inst.def = def;
			inst.type = def.type;
		}, {
			get with() {
				return this.check;
			},
			set with(value) {
				core_util.qh(this, "with", value);
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
				let def = this.def;
				return this.clone({
					...def,
					checks: [...def.checks ?? [], ...checks.map((ch) => typeof ch == "function" ? { _zod: {
						check: ch,
						def: { check: "custom" },
						onattach: []
					} } : ch)]
				}, { parent: !0 });
			},
			clone(_def, params) {
				return core_util.o8(this, _def, params);
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
			}
		});
		let ZodMiniString = core_core.xI("ZodMiniString", (inst, def) => {
			schemas.$v.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function string(params) {
			return api.Rl(ZodMiniString, params);
		}
		let ZodMiniStringFormat = core_core.xI("ZodMiniStringFormat", (inst, def) => {
			schemas.EY.init(inst, def);
			ZodMiniString.init(inst, def);
		});
		let ZodMiniNumber = core_core.xI("ZodMiniNumber", (inst, def) => {
			schemas.vz.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function number(params) {
			return api.F7(ZodMiniNumber, params);
		}
		let ZodMiniNumberFormat = core_core.xI("ZodMiniNumberFormat", (inst, def) => {
			schemas.I.init(inst, def);
			ZodMiniNumber.init(inst, def);
		});
		function schemas_int(params) {
			return api.LK(ZodMiniNumberFormat, params);
		}
		let ZodMiniBoolean = core_core.xI("ZodMiniBoolean", (inst, def) => {
			schemas.sF.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function schemas_boolean(params) {
			return api._L(ZodMiniBoolean, params);
		}
		let ZodMiniUnknown = core_core.xI("ZodMiniUnknown", (inst, def) => {
			schemas.GP.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function unknown() {
			return api.em(ZodMiniUnknown);
		}
		let ZodMiniNever = core_core.xI("ZodMiniNever", (inst, def) => {
			schemas.Um.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function never(params) {
			return api.G8(ZodMiniNever, params);
		}
		let ZodMiniArray = core_core.xI("ZodMiniArray", (inst, def) => {
			schemas.$p.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function array(element, params) {
			return new ZodMiniArray({
				type: "array",
				element,
				...core_util.A2(params)
			});
		}
		let ZodMiniObject = core_core.xI("ZodMiniObject", (inst, def) => {
			schemas.L8.init(inst, def);
			ZodMiniType.init(inst, def);
			core_util.X(inst, "shape", (self) => self._zod.def.shape, !1);
		});
		function object(shape, params) {
			let def = {
				type: "object",
				shape: shape ?? {},
				...core_util.A2(params)
			};
			return new ZodMiniObject(def);
		}
		function strictObject(shape, params) {
			return new ZodMiniObject({
				type: "object",
				shape,
				catchall: never(),
				...core_util.A2(params)
			});
		}
		function extend(schema, shape) {
			return core_util.X$(schema, shape);
		}
		let ZodMiniUnion = core_core.xI("ZodMiniUnion", (inst, def) => {
			schemas.cu.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function union(options, params) {
			return new ZodMiniUnion({
				type: "union",
				options,
				...core_util.A2(params)
			});
		}
		let ZodMiniRecord = core_core.xI("ZodMiniRecord", (inst, def) => {
			schemas.h.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function record(keyType, valueType, params) {
			if (!valueType || !valueType._zod) return new ZodMiniRecord({
				type: "record",
				keyType: string(),
				valueType: keyType,
				...core_util.A2(valueType)
			});
			return new ZodMiniRecord({
				type: "record",
				keyType,
				valueType,
				...core_util.A2(params)
			});
		}
		let ZodMiniEnum = core_core.xI("ZodMiniEnum", (inst, def) => {
			schemas.VO.init(inst, def);
			ZodMiniType.init(inst, def);
			inst.options = [...inst._zod.values];
		});
		function _enum(values, params) {
			let entries = Array.isArray(values) ? Object.fromEntries(values.map((v) => [v, v])) : values;
			return new ZodMiniEnum({
				type: "enum",
				entries,
				...core_util.A2(params)
			});
		}
		let ZodMiniLiteral = core_core.xI("ZodMiniLiteral", (inst, def) => {
			schemas.nu.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function literal(value, params) {
			return new ZodMiniLiteral({
				type: "literal",
				values: Array.isArray(value) ? value : [value],
				...core_util.A2(params)
			});
		}
		let ZodMiniTransform = core_core.xI("ZodMiniTransform", (inst, def) => {
			schemas.Wc.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function transform(fn) {
			return new ZodMiniTransform({
				type: "transform",
				transform: fn
			});
		}
		let ZodMiniOptional = core_core.xI("ZodMiniOptional", (inst, def) => {
			schemas.ig.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function optional(innerType) {
			return new ZodMiniOptional({
				type: "optional",
				innerType
			});
		}
		let ZodMiniNullable = core_core.xI("ZodMiniNullable", (inst, def) => {
			schemas.qc.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function nullable(innerType) {
			return new ZodMiniNullable({
				type: "nullable",
				innerType
			});
		}
		function nullish(innerType) {
			return optional(nullable(innerType));
		}
		let ZodMiniCatch = core_core.xI("ZodMiniCatch", (inst, def) => {
			schemas.t$.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function _catch(innerType, catchValue) {
			return new ZodMiniCatch({
				type: "catch",
				innerType,
				catchValue: typeof catchValue == "function" ? catchValue : core_util.SS(catchValue)
			});
		}
		let ZodMiniPipe = core_core.xI("ZodMiniPipe", (inst, def) => {
			schemas._m.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function pipe(in_, out) {
			return new ZodMiniPipe({
				type: "pipe",
				in: in_,
				out
			});
		}
		let ZodMiniCustom = core_core.xI("ZodMiniCustom", (inst, def) => {
			schemas.b0.init(inst, def);
			ZodMiniType.init(inst, def);
		});
		function refine(fn, _params = {}) {
			return api.fU(ZodMiniCustom, fn, _params);
		}
		let describe = api.q0;
		let meta = api.mI;
	})
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
	var cachedModule = __webpack_module_cache__[moduleId];
	if (cachedModule !== void 0) return cachedModule.exports;
	var module = __webpack_module_cache__[moduleId] = { exports: {} };
	var threw = !0;
	try {
		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
		threw = !1;
	} finally {
		threw && delete __webpack_module_cache__[moduleId];
	}
	return module.exports;
}
__nccwpck_require__.m = __webpack_modules__;
__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(+!!import.meta.url.match(/^file:\/\/\/\w:/), -1) + "/");
(() => {
	var webpackQueues = typeof Symbol == "function" ? Symbol("webpack queues") : "__webpack_queues__";
	var webpackExports = typeof Symbol == "function" ? Symbol("webpack exports") : "__webpack_exports__";
	var webpackError = typeof Symbol == "function" ? Symbol("webpack error") : "__webpack_error__";
	var resolveQueue = (queue) => {
		if (queue && queue.d < 1) {
			queue.d = 1;
			queue.forEach((fn) => fn.r--);
			queue.forEach((fn) => fn.r-- ? fn.r++ : fn());
		}
	};
	var wrapDeps = (deps) => deps.map((dep) => {
		if (typeof dep == "object" && dep) {
			if (dep[webpackQueues]) return dep;
			if (dep.then) {
				var queue = [];
				queue.d = 0;
				dep.then((r) => {
					obj[webpackExports] = r;
					resolveQueue(queue);
				}, (e) => {
					obj[webpackError] = e;
					resolveQueue(queue);
				});
				var obj = {};
				obj[webpackQueues] = (fn) => fn(queue);
				return obj;
			}
		}
		var ret = {};
		ret[webpackQueues] = (x) => {};
		ret[webpackExports] = dep;
		return ret;
	});
	__nccwpck_require__.a = (module, body, hasAwait) => {
		var queue;
		hasAwait && ((queue = []).d = -1);
		var depQueues = new Set();
		var exports = module.exports;
		var currentDeps;
		var outerResolve;
		var reject;
		var promise = new Promise((resolve, rej) => {
			reject = rej;
			outerResolve = resolve;
		});
		promise[webpackExports] = exports;
		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise.catch((x) => {}));
		module.exports = promise;
		body((deps) => {
			currentDeps = wrapDeps(deps);
			var fn;
			var getResult = () => currentDeps.map((d) => {
				if (d[webpackError]) throw d[webpackError];
				return d[webpackExports];
			});
			var promise = new Promise((resolve) => {
				fn = () => resolve(getResult);
				fn.r = 0;
				var fnQueue = (q) => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn)));
				currentDeps.map((dep) => dep[webpackQueues](fnQueue));
			});
			return fn.r ? promise : getResult();
		}, (err) => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
		queue && queue.d < 0 && (queue.d = 0);
	};
})();
(() => {
	var getProto = Object.getPrototypeOf ? (obj) => Object.getPrototypeOf(obj) : (obj) => obj.__proto__;
	var leafPrototypes;
	__nccwpck_require__.t = function(value, mode) {
		mode & 1 && (value = this(value));
		if (mode & 8) return value;
		if (typeof value == "object" && value) {
			if (mode & 4 && value.__esModule) return value;
			if (mode & 16 && typeof value.then == "function") return value;
		}
		var ns = Object.create(null);
		__nccwpck_require__.r(ns);
		var def = {};
		leafPrototypes ||= [
			null,
			getProto({}),
			getProto([]),
			getProto(getProto)
		];
		for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach((key) => def[key] = () => value[key]);
		def.default = () => value;
		__nccwpck_require__.d(ns, def);
		return ns;
	};
})();
__nccwpck_require__.d = (exports, definition) => {
	for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
		enumerable: !0,
		get: definition[key]
	});
};
(() => {
	__nccwpck_require__.f = {};
	__nccwpck_require__.e = (chunkId) => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
		__nccwpck_require__.f[key](chunkId, promises);
		return promises;
	}, []));
})();
__nccwpck_require__.u = (chunkId) => "" + chunkId + ".index.js";
__nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
__nccwpck_require__.r = (exports) => {
	typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
	Object.defineProperty(exports, "__esModule", { value: !0 });
};
(() => {
	var installedChunks = { 792: 0 };
	var installChunk = (data) => {
		var { ids, modules, runtime } = data;
		var moduleId, chunkId, i = 0;
		for (moduleId in modules) __nccwpck_require__.o(modules, moduleId) && (__nccwpck_require__.m[moduleId] = modules[moduleId]);
		runtime && runtime(__nccwpck_require__);
		for (; i < ids.length; i++) {
			chunkId = ids[i];
			__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId] && installedChunks[chunkId][0]();
			installedChunks[ids[i]] = 0;
		}
	};
	__nccwpck_require__.f.j = (chunkId, promises) => {
		var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
		if (installedChunkData !== 0) {
			if (installedChunkData) promises.push(installedChunkData[1]);
			else {
				var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
					installedChunks[chunkId] !== 0 && (installedChunks[chunkId] = void 0);
					throw e;
				});
				var promise = Promise.race([promise, new Promise((resolve) => installedChunkData = installedChunks[chunkId] = [resolve])]);
				promises.push(installedChunkData[1] = promise);
			}
		}
	};
})();
var __webpack_exports__ = __nccwpck_require__(5067);
__webpack_exports__ = await __webpack_exports__;

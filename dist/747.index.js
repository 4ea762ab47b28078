export const id = 747;
export const ids = [747];
export const modules = { 4747: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
	__webpack_require__.d(__webpack_exports__, { listCompositions: () => listCompositions });
	var zod_mini__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2417);
	var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8729);
	var zod_mini__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7336);
	var _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8798);
	var _run_identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3294);
	var _settings_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2449);
	var _request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3583);
	var _resources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(359);
	let most = 1e4;
	let Listed = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
		sid: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^CJ[0-9a-fA-F]{32}$/)),
		account_sid: _settings_value_js__WEBPACK_IMPORTED_MODULE_2__.SQ,
		room_sid: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Fk(/^RM[0-9a-fA-F]{32}$/))),
		status: zod_mini__WEBPACK_IMPORTED_MODULE_5__.k5n([
			"enqueued",
			"processing",
			"completed",
			"deleted",
			"failed"
		]),
		date_created: zod_mini__WEBPACK_IMPORTED_MODULE_7__.w$({ offset: !0 }),
		media_external_location: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(_settings_value_js__WEBPACK_IMPORTED_MODULE_2__.ES)
	});
	let Page = zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({
		compositions: zod_mini__WEBPACK_IMPORTED_MODULE_5__.YOg(Listed),
		meta: zod_mini__WEBPACK_IMPORTED_MODULE_5__.Ikc({ next_page_url: zod_mini__WEBPACK_IMPORTED_MODULE_5__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_5__.YjP()) })
	});
	async function listCompositions(connection, since) {
		let { account } = connection.credentials;
		let found = new Map();
		let pages = (0, _request_js__WEBPACK_IMPORTED_MODULE_3__.E0)(connection, {
			name: "list of compositions",
			address: `https://${_resources_js__WEBPACK_IMPORTED_MODULE_4__.S.video}/v1/Compositions`,
			query: {
				DateCreatedAfter: since,
				PageSize: "100"
			},
			page: Page,
			nextOf: ({ meta }) => meta.next_page_url,
			maxPages: 2 * most / 100
		});
		for await (let { compositions } of pages) {
			for (let { sid, account_sid: owner, status, date_created: created, ...listed } of compositions) {
				if (owner !== account) throw (0, _run_identity_js__WEBPACK_IMPORTED_MODULE_1__.H)(account, owner);
				let [room, location] = [listed.room_sid ?? "", listed.media_external_location ?? ""];
				Date.parse(created) >= Date.parse(since) && found.set(sid, {
					sid,
					room,
					status,
					created,
					location
				});
			}
			if (found.size <= most) continue;
			throw new _messages_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ("invalid-inputs", "More than 10,000 compositions were made since the start of verify-compositions.", { hint: "Give verify-compositions a shorter span, and check more often." });
		}
		return [...found.values()];
	}
}) };

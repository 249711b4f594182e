// Written by `npx nx schemas @harborlight/contracts` from the types of the operations and events; do not edit.
type Schema = Readonly<Record<string, unknown>>;

/** The schema of each part of each operation and event, by the name of its constant. */
export const wire: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  "board.batch.v1": {
    "payload": {
      "$ref": "#/components/schemas/Batch"
    }
  },
  "board.reset.v1": {
    "payload": {
      "type": "object",
      "properties": {
        "seq": {
          "type": "number"
        }
      },
      "required": [
        "seq"
      ],
      "additionalProperties": false
    }
  },
  "board.proved.v1": {
    "payload": {
      "$ref": "#/components/schemas/Proof"
    }
  },
  "boardChannel": {
    "handshake": {
      "$ref": "#/components/schemas/BoardHandshake"
    }
  },
  "desk.changed.v1": {
    "payload": {
      "type": "object",
      "properties": {
        "boardId": {
          "type": "string"
        },
        "topics": {
          "type": "array",
          "items": {
            "$ref": "#/components/schemas/LiveUpdateTopic"
          }
        }
      },
      "required": [
        "boardId",
        "topics"
      ],
      "additionalProperties": false
    }
  },
  "liveUpdatesChannel": {
    "handshake": {
      "$ref": "#/components/schemas/Handshake"
    }
  },
  "listBoards": {
    "answer": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/BoardSummary"
      }
    }
  },
  "createBoard": {
    "body": {
      "$ref": "#/components/schemas/CreateBoardDto"
    },
    "answer": {
      "$ref": "#/components/schemas/BoardSummary"
    }
  },
  "readBoard": {
    "query": {
      "$ref": "#/components/schemas/SnapshotQueryDto"
    },
    "answer": {
      "$ref": "#/components/schemas/BoardSnapshot"
    }
  },
  "readHead": {
    "answer": {
      "$ref": "#/components/schemas/BoardHead"
    }
  },
  "readEntries": {
    "query": {
      "$ref": "#/components/schemas/WithDefaults_EntriesQueryDto_after_limit"
    },
    "answer": {
      "$ref": "#/components/schemas/EntryPage"
    }
  },
  "readChanges": {
    "query": {
      "$ref": "#/components/schemas/WithDefaults_ChangesQueryDto_limit"
    },
    "answer": {
      "$ref": "#/components/schemas/UnitChanges"
    }
  },
  "verifyBoard": {
    "answer": {
      "$ref": "#/components/schemas/Verification"
    }
  },
  "listPacks": {
    "answer": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/PackHead"
      }
    }
  },
  "readPack": {
    "answer": {
      "$ref": "#/components/schemas/Pack"
    }
  },
  "openReview": {
    "body": {
      "$ref": "#/components/schemas/ReviewDto"
    },
    "answer": {
      "$ref": "#/components/schemas/ReviewView"
    }
  },
  "readReviewAt": {
    "body": {
      "$ref": "#/components/schemas/ReviewDto"
    },
    "answer": {
      "$ref": "#/components/schemas/ReviewSnapshot"
    }
  },
  "makeExhibit": {
    "body": {
      "$ref": "#/components/schemas/ExhibitDto"
    },
    "answer": {
      "$ref": "#/components/schemas/ExhibitPage"
    }
  },
  "verifyExhibit": {
    "query": {
      "$ref": "#/components/schemas/ExhibitVerificationQueryDto"
    },
    "answer": {
      "$ref": "#/components/schemas/ExhibitVerification"
    }
  },
  "readDocket": {
    "answer": {
      "$ref": "#/components/schemas/DocketView"
    }
  },
  "readHeadline": {
    "answer": {
      "$ref": "#/components/schemas/HeadlineView"
    }
  },
  "placeHold": {
    "body": {
      "$ref": "#/components/schemas/HoldDto"
    },
    "answer": {
      "$ref": "#/components/schemas/HoldView"
    }
  },
  "releaseHold": {
    "query": {
      "$ref": "#/components/schemas/ReleaseDto"
    },
    "answer": {
      "$ref": "#/components/schemas/HoldView"
    }
  },
  "extendHold": {
    "answer": {
      "$ref": "#/components/schemas/HoldView"
    }
  },
  "listHolds": {
    "answer": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/HoldView"
      }
    }
  },
  "signIn": {
    "body": {
      "$ref": "#/components/schemas/SignInDto"
    },
    "answer": {
      "type": "object",
      "properties": {
        "userId": {
          "type": "string"
        }
      },
      "required": [
        "userId"
      ],
      "additionalProperties": false
    }
  },
  "changePassword": {
    "body": {
      "$ref": "#/components/schemas/WithDefaults_ChangePasswordDto_revokeOtherSessions"
    }
  },
  "readMe": {
    "answer": {
      "$ref": "#/components/schemas/Me"
    }
  },
  "readLiveness": {
    "answer": {
      "type": "object",
      "properties": {
        "status": {
          "type": "string",
          "const": "live"
        }
      },
      "required": [
        "status"
      ],
      "additionalProperties": false
    }
  },
  "readReadiness": {
    "answer": {
      "type": "object",
      "properties": {
        "status": {
          "type": "string",
          "const": "ready"
        },
        "checks": {
          "type": "object",
          "additionalProperties": {
            "type": "string",
            "enum": [
              "ok",
              "failing"
            ]
          }
        }
      },
      "required": [
        "status",
        "checks"
      ],
      "additionalProperties": false
    }
  },
  "readInbox": {
    "answer": {
      "$ref": "#/components/schemas/InboxView"
    }
  },
  "acknowledgeAllNotices": {
    "answer": {
      "$ref": "#/components/schemas/InboxView"
    }
  },
  "acknowledgeNotice": {
    "answer": {
      "$ref": "#/components/schemas/InboxView"
    }
  },
  "readNoticePreference": {
    "answer": {
      "$ref": "#/components/schemas/NoticePreferenceView"
    }
  },
  "changeNoticePreference": {
    "body": {
      "$ref": "#/components/schemas/NoticePreferenceDto"
    },
    "answer": {
      "$ref": "#/components/schemas/NoticePreferenceView"
    }
  },
  "readPushKey": {
    "answer": {
      "$ref": "#/components/schemas/PushKeyView"
    }
  },
  "subscribeToPush": {
    "body": {
      "$ref": "#/components/schemas/PushSubscriptionDto"
    }
  },
  "unsubscribeFromPush": {
    "body": {
      "$ref": "#/components/schemas/EndedPushSubscriptionDto"
    }
  },
  "offerRequest": {
    "body": {
      "$ref": "#/components/schemas/OffersDto"
    },
    "answer": {
      "$ref": "#/components/schemas/RequestView"
    }
  },
  "broadcastRequest": {
    "body": {
      "$ref": "#/components/schemas/BroadcastDto"
    },
    "answer": {
      "$ref": "#/components/schemas/RequestView"
    }
  },
  "withdrawOffer": {
    "answer": {
      "$ref": "#/components/schemas/RequestView"
    }
  },
  "logCall": {
    "body": {
      "$ref": "#/components/schemas/CallDto"
    },
    "answer": {
      "$ref": "#/components/schemas/AnswerView"
    }
  },
  "listOffers": {
    "query": {
      "$ref": "#/components/schemas/OffersQueryDto"
    },
    "answer": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/AskedView"
      }
    }
  },
  "acknowledgeOffer": {
    "answer": {
      "$ref": "#/components/schemas/AskedView"
    }
  },
  "answerOffer": {
    "body": {
      "$ref": "#/components/schemas/AnswerDto"
    },
    "answer": {
      "$ref": "#/components/schemas/AnswerView"
    }
  },
  "readPolicy": {
    "answer": {
      "$ref": "#/components/schemas/PolicyView"
    }
  },
  "changePolicy": {
    "body": {
      "$ref": "#/components/schemas/PolicyDto"
    },
    "answer": {
      "$ref": "#/components/schemas/PolicyView"
    }
  },
  "readRegistry": {
    "answer": {
      "$ref": "#/components/schemas/RegistryView"
    }
  },
  "listTellableAgencies": {
    "answer": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/AgencyView"
      }
    }
  },
  "createAgency": {
    "body": {
      "$ref": "#/components/schemas/AgencyDto"
    },
    "answer": {
      "$ref": "#/components/schemas/AgencyView"
    }
  },
  "changeAgency": {
    "body": {
      "$ref": "#/components/schemas/AgencyDto"
    },
    "answer": {
      "$ref": "#/components/schemas/AgencyView"
    }
  },
  "nameRegion": {
    "body": {
      "$ref": "#/components/schemas/RegionDto"
    },
    "answer": {
      "$ref": "#/components/schemas/RegionView"
    }
  },
  "createFacility": {
    "body": {
      "$ref": "#/components/schemas/FacilityDto"
    },
    "answer": {
      "$ref": "#/components/schemas/FacilityRecordView"
    }
  },
  "changeFacility": {
    "body": {
      "$ref": "#/components/schemas/FacilityDto"
    },
    "answer": {
      "$ref": "#/components/schemas/FacilityRecordView"
    }
  },
  "readIntake": {
    "answer": {
      "$ref": "#/components/schemas/IntakeView"
    }
  },
  "createUnit": {
    "body": {
      "$ref": "#/components/schemas/UnitDto"
    },
    "answer": {
      "$ref": "#/components/schemas/UnitRecordView"
    }
  },
  "changeUnit": {
    "body": {
      "$ref": "#/components/schemas/UnitDto"
    },
    "answer": {
      "$ref": "#/components/schemas/UnitRecordView"
    }
  },
  "closeUnit": {
    "answer": {
      "$ref": "#/components/schemas/UnitRecordView"
    }
  },
  "reopenUnit": {
    "answer": {
      "$ref": "#/components/schemas/UnitRecordView"
    }
  },
  "addBed": {
    "body": {
      "$ref": "#/components/schemas/BedDto"
    },
    "answer": {
      "$ref": "#/components/schemas/BedRecordView"
    }
  },
  "changeBed": {
    "body": {
      "$ref": "#/components/schemas/BedDto"
    },
    "answer": {
      "$ref": "#/components/schemas/BedRecordView"
    }
  },
  "retireBed": {
    "answer": {
      "$ref": "#/components/schemas/BedRecordView"
    }
  },
  "openRequest": {
    "body": {
      "$ref": "#/components/schemas/RequestDto"
    },
    "answer": {
      "$ref": "#/components/schemas/RequestView"
    }
  },
  "listRequests": {
    "query": {
      "$ref": "#/components/schemas/RequestsQueryDto"
    },
    "answer": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/RequestView"
      }
    }
  },
  "readRequest": {
    "answer": {
      "$ref": "#/components/schemas/RequestView"
    }
  },
  "sendNeed": {
    "body": {
      "$ref": "#/components/schemas/SendNeedDto"
    },
    "answer": {
      "$ref": "#/components/schemas/RequestView"
    }
  },
  "closeRequest": {
    "body": {
      "$ref": "#/components/schemas/ClosureDto"
    },
    "answer": {
      "$ref": "#/components/schemas/RequestView"
    }
  },
  "listUnmet": {
    "query": {
      "$ref": "#/components/schemas/UnmetQueryDto"
    },
    "answer": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/UnmetView"
      }
    }
  },
  "readTurnover": {
    "answer": {
      "$ref": "#/components/schemas/TurnoverView"
    }
  },
  "readCalibration": {
    "answer": {
      "$ref": "#/components/schemas/CalibrationView"
    }
  },
  "readHandOver": {
    "answer": {
      "$ref": "#/components/schemas/HandOverView"
    }
  },
  "settleArrival": {
    "body": {
      "$ref": "#/components/schemas/SettleArrivalDto"
    },
    "answer": {
      "$ref": "#/components/schemas/OfferView"
    }
  },
  "listPlacements": {
    "answer": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/PlacementView"
      }
    }
  },
  "recordPlacementDeparture": {
    "body": {
      "$ref": "#/components/schemas/ExitDto"
    },
    "answer": {
      "$ref": "#/components/schemas/PlacementView"
    }
  },
  "takeCensus": {
    "body": {
      "$ref": "#/components/schemas/CensusDto"
    },
    "answer": {
      "$ref": "#/components/schemas/UnitChanged"
    }
  },
  "attest": {
    "answer": {
      "$ref": "#/components/schemas/UnitChanged"
    }
  },
  "recordArrival": {
    "body": {
      "$ref": "#/components/schemas/ArrivalDto"
    },
    "answer": {
      "$ref": "#/components/schemas/UnitChanged"
    }
  },
  "recordDeparture": {
    "body": {
      "$ref": "#/components/schemas/DepartureDto"
    },
    "answer": {
      "$ref": "#/components/schemas/UnitChanged"
    }
  },
  "blockAnyBed": {
    "body": {
      "$ref": "#/components/schemas/BlockDto"
    },
    "answer": {
      "$ref": "#/components/schemas/UnitChanged"
    }
  },
  "blockBed": {
    "body": {
      "$ref": "#/components/schemas/BlockDto"
    },
    "answer": {
      "$ref": "#/components/schemas/UnitChanged"
    }
  },
  "unblock": {
    "answer": {
      "$ref": "#/components/schemas/UnitChanged"
    }
  },
  "expectOpening": {
    "body": {
      "$ref": "#/components/schemas/ExpectedOpeningDto"
    },
    "answer": {
      "$ref": "#/components/schemas/UnitChanged"
    }
  },
  "withdrawExpectation": {
    "answer": {
      "$ref": "#/components/schemas/UnitChanged"
    }
  },
  "listBeds": {
    "answer": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/BedView"
      }
    }
  },
  "setWatch": {
    "body": {
      "$ref": "#/components/schemas/WatchDto"
    },
    "answer": {
      "$ref": "#/components/schemas/WatchView"
    }
  },
  "listWatches": {
    "answer": {
      "type": "array",
      "items": {
        "$ref": "#/components/schemas/WatchView"
      }
    }
  },
  "sendWatchNeed": {
    "body": {
      "$ref": "#/components/schemas/SendNeedDto"
    },
    "answer": {
      "$ref": "#/components/schemas/WatchView"
    }
  },
  "confirmWatch": {
    "answer": {
      "$ref": "#/components/schemas/WatchView"
    }
  },
  "endWatch": {
    "answer": {
      "$ref": "#/components/schemas/WatchView"
    }
  },
  "problem": {
    "answer": {
      "$ref": "#/components/schemas/Problem"
    }
  }
};

/** The types they speak of, by name. */
export const schemas: Readonly<Record<string, Schema>> = {
  "AgeRangeDto": {
    "type": "object",
    "properties": {
      "from": {
        "type": "integer",
        "maximum": 120,
        "minimum": 0
      },
      "to": {
        "type": "integer",
        "maximum": 120,
        "minimum": 0
      }
    },
    "required": [
      "from",
      "to"
    ],
    "additionalProperties": false
  },
  "AgencyDto": {
    "type": "object",
    "properties": {
      "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 120
      },
      "kind": {
        "$ref": "#/components/schemas/AgencyKind"
      },
      "externalId": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}:.{1,80}$"
      },
      "state": {
        "type": [
          "string",
          "null"
        ],
        "pattern": "^[A-Z]{2}$"
      }
    },
    "required": [
      "name",
      "kind"
    ],
    "additionalProperties": false
  },
  "AgencyKind": {
    "type": "string",
    "enum": [
      "shelter-operator",
      "child-protection",
      "police",
      "juvenile-office",
      "prosecution",
      "public-defence",
      "court",
      "advocate",
      "coordinator"
    ]
  },
  "AgencyView": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "kind": {
        "$ref": "#/components/schemas/AgencyKind"
      },
      "state": {
        "type": [
          "string",
          "null"
        ]
      },
      "externalId": {
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "id",
      "name",
      "kind",
      "state",
      "externalId"
    ],
    "additionalProperties": false
  },
  "Alternative": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "standing": {
        "$ref": "#/components/schemas/AlternativeStatus"
      },
      "units": {
        "type": "number"
      },
      "groups": {
        "type": "object",
        "properties": {
          "fits": {
            "type": "number"
          },
          "ask": {
            "type": "number"
          },
          "full": {
            "type": "number"
          },
          "no": {
            "type": "number"
          }
        },
        "required": [
          "fits",
          "ask",
          "full",
          "no"
        ],
        "additionalProperties": false
      },
      "stale": {
        "type": "number"
      },
      "leastRestrictive": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Candidate"
          },
          {
            "type": "null"
          }
        ]
      },
      "reasons": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CountedReason"
        }
      }
    },
    "required": [
      "code",
      "standing",
      "units",
      "groups",
      "stale",
      "leastRestrictive",
      "reasons"
    ],
    "additionalProperties": false
  },
  "AlternativeRule": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "words": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "source": {
        "type": "string"
      },
      "confidence": {
        "$ref": "#/components/schemas/LegalConfidence"
      },
      "classes": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FacilityClass"
        }
      }
    },
    "required": [
      "classes",
      "code",
      "confidence",
      "source",
      "words"
    ],
    "additionalProperties": false
  },
  "AlternativeStatus": {
    "type": "string",
    "enum": [
      "open",
      "ask",
      "full",
      "none",
      "not-on-board"
    ]
  },
  "Anchor": {
    "type": "object",
    "properties": {
      "board": {
        "type": "string"
      },
      "day": {
        "$ref": "#/components/schemas/LocalDate"
      },
      "seq": {
        "type": "number"
      },
      "hash": {
        "type": "string"
      },
      "audit": {
        "$ref": "#/components/schemas/ChainPosition"
      },
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "publicKey": {
        "type": "string"
      },
      "signature": {
        "type": "string"
      }
    },
    "required": [
      "board",
      "day",
      "seq",
      "hash",
      "audit",
      "at",
      "publicKey",
      "signature"
    ],
    "additionalProperties": false
  },
  "AnswerDto": {
    "type": "object",
    "properties": {
      "answer": {
        "$ref": "#/components/schemas/OfferAnswer"
      },
      "code": {
        "$ref": "#/components/schemas/DeclineCode"
      },
      "etaMinutes": {
        "type": "integer",
        "minimum": 0,
        "maximum": 1440
      }
    },
    "required": [
      "answer"
    ],
    "additionalProperties": false
  },
  "AnswerView": {
    "type": "object",
    "properties": {
      "offer": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/OfferView"
          },
          {
            "type": "null"
          }
        ]
      },
      "hold": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/HoldView"
          },
          {
            "type": "null"
          }
        ]
      },
      "corrected": {
        "type": "boolean"
      },
      "mend": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/MendCriteria"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "offer",
      "hold",
      "corrected",
      "mend"
    ],
    "additionalProperties": false
  },
  "ArrivalDto": {
    "type": "object",
    "properties": {
      "bedId": {
        "type": "string",
        "format": "uuid"
      }
    },
    "additionalProperties": false
  },
  "ArrivalOutcome": {
    "type": "string",
    "enum": [
      "on-the-way",
      "arrived",
      "no-show",
      "turned-away"
    ]
  },
  "AskedReason": {
    "type": "string",
    "enum": [
      "language-missing",
      "not-low-census"
    ]
  },
  "AskedView": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "requestId": {
        "type": "string"
      },
      "unitId": {
        "type": "string"
      },
      "leg": {
        "type": "number"
      },
      "state": {
        "$ref": "#/components/schemas/OfferState"
      },
      "channel": {
        "$ref": "#/components/schemas/Channel"
      },
      "answer": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/DeclineCode"
          },
          {
            "$ref": "#/components/schemas/DeclineClass"
          },
          {
            "type": "null"
          }
        ]
      },
      "askedAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "acknowledgedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "answeredAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "onTheWayAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "expectedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "holdId": {
        "type": [
          "string",
          "null"
        ]
      },
      "holdUntil": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "placementId": {
        "type": [
          "string",
          "null"
        ]
      },
      "token": {
        "type": "string"
      },
      "officer": {
        "type": "string"
      },
      "agency": {
        "type": "string"
      },
      "callBack": {
        "type": [
          "string",
          "null"
        ]
      },
      "need": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Need"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "acknowledgedAt",
      "agency",
      "answer",
      "answeredAt",
      "askedAt",
      "callBack",
      "channel",
      "expectedAt",
      "holdId",
      "holdUntil",
      "id",
      "leg",
      "need",
      "officer",
      "onTheWayAt",
      "placementId",
      "requestId",
      "state",
      "token",
      "unitId"
    ],
    "additionalProperties": false
  },
  "Band": {
    "type": "string",
    "enum": [
      "open",
      "last",
      "full"
    ]
  },
  "BandStep": {
    "type": "object",
    "properties": {
      "from": {
        "$ref": "#/components/schemas/Instant"
      },
      "band": {
        "$ref": "#/components/schemas/Band"
      }
    },
    "required": [
      "from",
      "band"
    ],
    "additionalProperties": false
  },
  "Batch": {
    "type": "object",
    "properties": {
      "from": {
        "type": "number"
      },
      "to": {
        "type": "number"
      },
      "entries": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ViewedEntry"
        }
      }
    },
    "required": [
      "from",
      "to",
      "entries"
    ],
    "additionalProperties": false
  },
  "BedDto": {
    "type": "object",
    "properties": {
      "label": {
        "type": "string",
        "minLength": 1,
        "maxLength": 40
      },
      "single": {
        "type": "boolean"
      },
      "accessible": {
        "type": "boolean"
      }
    },
    "required": [
      "label",
      "single",
      "accessible"
    ],
    "additionalProperties": false
  },
  "BedKind": {
    "type": "string",
    "enum": [
      "bed",
      "room",
      "crib"
    ]
  },
  "BedRecordView": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "label": {
        "type": "string"
      },
      "single": {
        "type": "boolean"
      },
      "accessible": {
        "type": "boolean"
      },
      "overflow": {
        "type": "boolean"
      }
    },
    "required": [
      "id",
      "label",
      "single",
      "accessible",
      "overflow"
    ],
    "additionalProperties": false
  },
  "BedState": {
    "type": "string",
    "enum": [
      "vacant",
      "held",
      "occupied",
      "blocked"
    ]
  },
  "BedView": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "label": {
        "type": "string"
      },
      "single": {
        "type": "boolean"
      },
      "accessible": {
        "type": "boolean"
      },
      "overflow": {
        "type": "boolean"
      },
      "state": {
        "$ref": "#/components/schemas/BedState"
      },
      "since": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "until": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "blockId": {
        "type": [
          "string",
          "null"
        ]
      },
      "reason": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/BlockReason"
          },
          {
            "type": "null"
          }
        ]
      },
      "expectedOn": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/LocalDate"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "id",
      "label",
      "single",
      "accessible",
      "overflow",
      "state",
      "since",
      "until",
      "blockId",
      "reason",
      "expectedOn"
    ],
    "additionalProperties": false
  },
  "BlockDto": {
    "type": "object",
    "properties": {
      "reason": {
        "$ref": "#/components/schemas/BlockReason"
      },
      "until": {
        "type": "string",
        "format": "date-time"
      }
    },
    "required": [
      "reason",
      "until"
    ],
    "additionalProperties": false
  },
  "BlockReason": {
    "type": "string",
    "enum": [
      "staffing",
      "maintenance",
      "quarantine",
      "separation",
      "acuity"
    ]
  },
  "BoardEntry": {
    "anyOf": [
      {
        "$ref": "#/components/schemas/ProfileEntry"
      },
      {
        "$ref": "#/components/schemas/CountsEntry"
      },
      {
        "$ref": "#/components/schemas/ClosedEntry"
      }
    ]
  },
  "BoardHandshake": {
    "type": "object",
    "properties": {
      "protocol": {
        "type": "number"
      },
      "board": {
        "type": "string"
      },
      "after": {
        "type": "number"
      }
    },
    "required": [
      "board",
      "after"
    ],
    "additionalProperties": false
  },
  "BoardHead": {
    "type": "object",
    "properties": {
      "board": {
        "type": "string"
      },
      "seq": {
        "type": "number"
      },
      "hash": {
        "type": "string"
      },
      "at": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "anchor": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Anchor"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "board",
      "seq",
      "hash",
      "at",
      "anchor"
    ],
    "additionalProperties": false
  },
  "BoardSnapshot": {
    "type": "object",
    "properties": {
      "board": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "timeZone": {
        "type": "string"
      },
      "demonstration": {
        "type": "boolean"
      },
      "seq": {
        "type": "number"
      },
      "hash": {
        "type": "string"
      },
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "proved": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Proof"
          },
          {
            "type": "null"
          }
        ]
      },
      "units": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Line"
        }
      }
    },
    "required": [
      "board",
      "name",
      "timeZone",
      "demonstration",
      "seq",
      "hash",
      "at",
      "proved",
      "units"
    ],
    "additionalProperties": false
  },
  "BoardSummary": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "code": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "timeZone": {
        "type": "string"
      },
      "demonstration": {
        "type": "boolean"
      },
      "regions": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RegionView"
        }
      }
    },
    "required": [
      "id",
      "code",
      "name",
      "timeZone",
      "demonstration",
      "regions"
    ],
    "additionalProperties": false
  },
  "BroadcastDto": {
    "type": "object",
    "properties": {
      "class": {
        "$ref": "#/components/schemas/FacilityClass"
      },
      "region": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}$"
      },
      "need": {
        "$ref": "#/components/schemas/NeedDto"
      },
      "leg": {
        "type": "number",
        "enum": [
          1,
          2
        ]
      }
    },
    "additionalProperties": false
  },
  "CalibrationView": {
    "type": "object",
    "properties": {
      "findings": {
        "type": "number"
      },
      "brier": {
        "type": [
          "number",
          "null"
        ]
      },
      "brierOfShare": {
        "type": [
          "number",
          "null"
        ]
      },
      "bins": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "from": {
              "type": "number"
            },
            "to": {
              "type": "number"
            },
            "findings": {
              "type": "number"
            },
            "predicted": {
              "type": "number"
            },
            "found": {
              "type": "number"
            }
          },
          "required": [
            "from",
            "to",
            "findings",
            "predicted",
            "found"
          ],
          "additionalProperties": false
        }
      },
      "classes": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "class": {
              "$ref": "#/components/schemas/FacilityClass"
            },
            "findings": {
              "type": "number"
            },
            "predicted": {
              "type": "number"
            },
            "found": {
              "type": "number"
            },
            "brier": {
              "type": "number"
            }
          },
          "required": [
            "class",
            "findings",
            "predicted",
            "found",
            "brier"
          ],
          "additionalProperties": false
        }
      },
      "facilities": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "facilityId": {
              "type": "string"
            },
            "findings": {
              "type": "number"
            },
            "foundOpen": {
              "type": "number"
            }
          },
          "required": [
            "facilityId",
            "findings",
            "foundOpen"
          ],
          "additionalProperties": false
        }
      }
    },
    "required": [
      "findings",
      "brier",
      "brierOfShare",
      "bins",
      "classes",
      "facilities"
    ],
    "additionalProperties": false
  },
  "CallDto": {
    "type": "object",
    "properties": {
      "result": {
        "$ref": "#/components/schemas/CallResult"
      },
      "code": {
        "$ref": "#/components/schemas/DeclineCode"
      },
      "requestId": {
        "type": "string",
        "format": "uuid"
      },
      "etaMinutes": {
        "type": "integer",
        "minimum": 0,
        "maximum": 1440
      },
      "leg": {
        "type": "number",
        "enum": [
          1,
          2
        ]
      }
    },
    "required": [
      "result"
    ],
    "additionalProperties": false
  },
  "CallResult": {
    "type": "string",
    "enum": [
      "accepted",
      "confirmed-open",
      "maybe",
      "declined",
      "no-answer"
    ]
  },
  "Candidate": {
    "type": "object",
    "properties": {
      "unitId": {
        "type": "string"
      },
      "facility": {
        "type": "string"
      },
      "unit": {
        "type": "string"
      },
      "class": {
        "$ref": "#/components/schemas/FacilityClass"
      },
      "stateLicenceClass": {
        "$ref": "#/components/schemas/StateLicenceClass"
      },
      "state": {
        "type": "string"
      },
      "region": {
        "type": "string"
      },
      "walkOut": {
        "$ref": "#/components/schemas/WalkOut"
      },
      "group": {
        "$ref": "#/components/schemas/MatchGroup"
      },
      "reasons": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Reason"
        }
      },
      "band": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Band"
          },
          {
            "type": "null"
          }
        ]
      },
      "available": {
        "type": [
          "number",
          "null"
        ]
      },
      "freshness": {
        "$ref": "#/components/schemas/Freshness"
      },
      "ageMinutes": {
        "type": [
          "number",
          "null"
        ]
      },
      "reportedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "recording": {
        "$ref": "#/components/schemas/Recording"
      },
      "recordedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "protection": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CheckedFeature"
        }
      },
      "transport": {
        "$ref": "#/components/schemas/Transport"
      },
      "papersAtDoor": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PaperAtDoor"
        }
      },
      "release": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ReleaseFact"
        }
      }
    },
    "required": [
      "unitId",
      "facility",
      "unit",
      "class",
      "stateLicenceClass",
      "state",
      "region",
      "walkOut",
      "group",
      "reasons",
      "band",
      "available",
      "freshness",
      "ageMinutes",
      "reportedAt",
      "recording",
      "recordedAt",
      "protection",
      "transport",
      "papersAtDoor",
      "release"
    ],
    "additionalProperties": false
  },
  "CensusDto": {
    "type": "object",
    "properties": {
      "occupied": {
        "type": "integer",
        "maximum": 5000,
        "minimum": 0
      },
      "staffed": {
        "type": "integer",
        "maximum": 5000,
        "minimum": 0
      },
      "at": {
        "type": "string",
        "format": "date-time"
      },
      "unlessAfter": {
        "type": "integer",
        "minimum": 0
      }
    },
    "required": [
      "occupied",
      "staffed"
    ],
    "additionalProperties": false
  },
  "ChainPosition": {
    "type": "object",
    "properties": {
      "seq": {
        "type": "number"
      },
      "hash": {
        "type": "string"
      }
    },
    "required": [
      "seq",
      "hash"
    ],
    "additionalProperties": false
  },
  "Channel": {
    "type": "string",
    "enum": [
      "app",
      "phone"
    ]
  },
  "CheckedFeature": {
    "type": "object",
    "properties": {
      "feature": {
        "$ref": "#/components/schemas/ProtectiveFeature"
      },
      "checkedOn": {
        "$ref": "#/components/schemas/LocalDate"
      },
      "youthPerStaff": {
        "type": "number"
      }
    },
    "required": [
      "feature",
      "checkedOn"
    ],
    "additionalProperties": false
  },
  "CheckedFeatureDto": {
    "type": "object",
    "properties": {
      "feature": {
        "$ref": "#/components/schemas/ProtectiveFeature"
      },
      "checkedOn": {
        "type": "string",
        "format": "date"
      },
      "youthPerStaff": {
        "type": "number",
        "maximum": 40,
        "minimum": 0.5
      }
    },
    "required": [
      "checkedOn",
      "feature"
    ],
    "additionalProperties": false
  },
  "ClockReading": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "startedAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "deadline": {
        "$ref": "#/components/schemas/Instant"
      },
      "state": {
        "$ref": "#/components/schemas/ClockState"
      },
      "leftMinutes": {
        "type": "number"
      },
      "skipped": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/SkippedDay"
        }
      }
    },
    "required": [
      "code",
      "startedAt",
      "deadline",
      "state",
      "leftMinutes",
      "skipped"
    ],
    "additionalProperties": false
  },
  "ClockRule": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "words": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "source": {
        "type": "string"
      },
      "confidence": {
        "$ref": "#/components/schemas/LegalConfidence"
      },
      "starts": {
        "$ref": "#/components/schemas/ClockStart"
      },
      "length": {
        "type": "object",
        "properties": {
          "amount": {
            "type": "number"
          },
          "unit": {
            "$ref": "#/components/schemas/LengthUnit"
          }
        },
        "required": [
          "amount",
          "unit"
        ],
        "additionalProperties": false
      },
      "counts": {
        "type": "string",
        "enum": [
          "plain",
          "court"
        ]
      },
      "binds": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "atEnd": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "statuses": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LegalStatus"
        }
      }
    },
    "required": [
      "atEnd",
      "binds",
      "code",
      "confidence",
      "counts",
      "length",
      "source",
      "starts",
      "statuses",
      "words"
    ],
    "additionalProperties": false
  },
  "ClockStart": {
    "type": "string",
    "enum": [
      "custody",
      "adult-lockup",
      "protective-custody",
      "court-order-custody",
      "left-placement",
      "placement"
    ]
  },
  "ClockState": {
    "type": "string",
    "enum": [
      "running",
      "paused",
      "ended",
      "overdue"
    ]
  },
  "ClosedEntry": {
    "type": "object",
    "properties": {
      "seq": {
        "type": "number"
      },
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "recordedAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "kind": {
        "type": "string",
        "const": "unit.closed"
      },
      "unitId": {
        "type": "string"
      },
      "source": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Source"
          },
          {
            "type": "null"
          }
        ]
      },
      "body": {
        "type": "object",
        "additionalProperties": {
          "not": {}
        }
      }
    },
    "required": [
      "seq",
      "at",
      "recordedAt",
      "kind",
      "unitId",
      "source",
      "body"
    ],
    "additionalProperties": false
  },
  "ClosureDto": {
    "type": "object",
    "properties": {
      "outcome": {
        "type": "string",
        "enum": [
          "unmet",
          "withdrawn"
        ]
      },
      "missing": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/MissingCapability"
        },
        "uniqueItems": true,
        "minItems": 1
      },
      "class": {
        "$ref": "#/components/schemas/FacilityClass"
      },
      "region": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}$"
      }
    },
    "required": [
      "outcome"
    ],
    "additionalProperties": false
  },
  "Condition": {
    "type": "string",
    "enum": [
      "suicide-watch",
      "recent-assault",
      "fire-setting",
      "sexualised-behaviour",
      "psychosis",
      "intoxication-or-detox",
      "medical-need",
      "pregnancy",
      "parenting",
      "mobility",
      "sibling-group",
      "intellectual-disability",
      "pending-charge"
    ]
  },
  "ConditionAnswer": {
    "type": "string",
    "enum": [
      "yes",
      "call",
      "no"
    ]
  },
  "CountedReason": {
    "type": "object",
    "properties": {
      "code": {
        "$ref": "#/components/schemas/ReasonCode"
      },
      "units": {
        "type": "number"
      }
    },
    "required": [
      "code",
      "units"
    ],
    "additionalProperties": false
  },
  "Counts": {
    "type": "object",
    "properties": {
      "licensed": {
        "type": "number"
      },
      "staffed": {
        "type": "number"
      },
      "occupied": {
        "type": "number"
      },
      "held": {
        "type": "number"
      },
      "blocked": {
        "type": "number"
      },
      "available": {
        "type": "number"
      },
      "overBy": {
        "type": "number"
      }
    },
    "required": [
      "licensed",
      "staffed",
      "occupied",
      "held",
      "blocked",
      "available",
      "overBy"
    ],
    "additionalProperties": false
  },
  "CountsEntry": {
    "type": "object",
    "properties": {
      "seq": {
        "type": "number"
      },
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "recordedAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "kind": {
        "type": "string",
        "const": "unit.counts"
      },
      "unitId": {
        "type": "string"
      },
      "source": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Source"
          },
          {
            "type": "null"
          }
        ]
      },
      "body": {
        "$ref": "#/components/schemas/UnitReport"
      }
    },
    "required": [
      "seq",
      "at",
      "recordedAt",
      "kind",
      "unitId",
      "source",
      "body"
    ],
    "additionalProperties": false
  },
  "CourtCalendar": {
    "type": "object",
    "properties": {
      "timeZone": {
        "type": "string"
      },
      "holidays": {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "on": {
              "type": "string"
            },
            "code": {
              "type": "string"
            },
            "words": {
              "$ref": "#/components/schemas/LocalizedText"
            },
            "source": {
              "type": "string"
            },
            "confidence": {
              "$ref": "#/components/schemas/LegalConfidence"
            }
          },
          "required": [
            "code",
            "confidence",
            "on",
            "source",
            "words"
          ]
        }
      },
      "closings": {
        "type": "array",
        "items": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "on": {
              "$ref": "#/components/schemas/LocalDate"
            },
            "code": {
              "type": "string"
            },
            "words": {
              "$ref": "#/components/schemas/LocalizedText"
            },
            "source": {
              "type": "string"
            },
            "confidence": {
              "$ref": "#/components/schemas/LegalConfidence"
            }
          },
          "required": [
            "code",
            "confidence",
            "on",
            "source",
            "words"
          ]
        }
      }
    },
    "required": [
      "timeZone",
      "holidays",
      "closings"
    ],
    "additionalProperties": false
  },
  "CourtReturn": {
    "type": "string",
    "enum": [
      "court-escort",
      "video-testimony-room",
      "near-court",
      "to-arrange"
    ]
  },
  "CreateBoardDto": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string",
        "pattern": "^[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$"
      },
      "name": {
        "type": "string",
        "minLength": 2,
        "maxLength": 120
      },
      "timeZone": {
        "type": "string",
        "minLength": 2,
        "maxLength": 60
      }
    },
    "required": [
      "code",
      "name",
      "timeZone"
    ],
    "additionalProperties": false
  },
  "DeclineClass": {
    "type": "string",
    "enum": [
      "bed",
      "need",
      "withdrawn"
    ]
  },
  "DeclineCode": {
    "type": "string",
    "enum": [
      "full",
      "filled",
      "staffing",
      "should-not-have-been-listed",
      "gender-mix",
      "separation",
      "licence-limit",
      "no-night-intake",
      "quarantine",
      "too-near-to-danger",
      "higher-level-of-care",
      "medical-clearance-needed",
      "self-harm-risk",
      "recent-assault",
      "fire-setting",
      "sexualised-behaviour",
      "psychosis",
      "intoxication-or-detox",
      "runaway-risk",
      "pregnancy-or-parenting",
      "mobility",
      "intellectual-disability",
      "sibling-group",
      "language",
      "pending-charge",
      "order-or-funding-missing",
      "young-person-declined",
      "young-person-left",
      "other-option-found",
      "unsafe-for-this-young-person"
    ]
  },
  "DepartureDto": {
    "type": "object",
    "properties": {
      "bedId": {
        "type": "string",
        "format": "uuid"
      }
    },
    "additionalProperties": false
  },
  "DetentionCount": {
    "type": "object",
    "properties": {
      "units": {
        "type": "number"
      },
      "beds": {
        "type": "number"
      },
      "girls": {
        "type": "number"
      },
      "boys": {
        "type": "number"
      },
      "either": {
        "type": "number"
      }
    },
    "required": [
      "units",
      "beds",
      "girls",
      "boys",
      "either"
    ],
    "additionalProperties": false
  },
  "DetentionUse": {
    "type": "string",
    "enum": [
      "never",
      "limited",
      "by-order",
      "lawful"
    ]
  },
  "DocketLine": {
    "type": "object",
    "properties": {
      "kind": {
        "type": "string",
        "enum": [
          "request",
          "watch"
        ]
      },
      "id": {
        "type": "string"
      },
      "token": {
        "type": [
          "string",
          "null"
        ]
      },
      "agency": {
        "type": "string"
      },
      "openedAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "waitingMinutes": {
        "type": "number"
      },
      "next": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/NextDeadline"
          },
          {
            "type": "null"
          }
        ]
      },
      "ranOut": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/NextDeadline"
        }
      },
      "missing": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FacilityClass"
        }
      },
      "lastStep": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "kind": {
                "$ref": "#/components/schemas/StepKind"
              },
              "at": {
                "$ref": "#/components/schemas/Instant"
              }
            },
            "required": [
              "kind",
              "at"
            ],
            "additionalProperties": false
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "kind",
      "id",
      "token",
      "agency",
      "openedAt",
      "waitingMinutes",
      "next",
      "ranOut",
      "missing",
      "lastStep"
    ],
    "additionalProperties": false
  },
  "DocketView": {
    "type": "object",
    "properties": {
      "board": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "timeZone": {
        "type": "string"
      },
      "demonstration": {
        "type": "boolean"
      },
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "lines": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DocketLine"
        }
      }
    },
    "required": [
      "board",
      "name",
      "timeZone",
      "demonstration",
      "at",
      "lines"
    ],
    "additionalProperties": false
  },
  "DutyToTell": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "words": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "source": {
        "type": "string"
      },
      "confidence": {
        "$ref": "#/components/schemas/LegalConfidence"
      },
      "event": {
        "type": "string",
        "enum": [
          "suspected-trafficking",
          "left-placement"
        ]
      },
      "who": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "phone": {
        "type": [
          "string",
          "null"
        ]
      },
      "phoneSource": {
        "type": [
          "string",
          "null"
        ]
      },
      "withinMinutes": {
        "type": [
          "number",
          "null"
        ]
      }
    },
    "required": [
      "code",
      "confidence",
      "event",
      "phone",
      "phoneSource",
      "source",
      "who",
      "withinMinutes",
      "words"
    ],
    "additionalProperties": false
  },
  "EndedPushSubscriptionDto": {
    "type": "object",
    "properties": {
      "endpoint": {
        "type": "string",
        "minLength": 10,
        "maxLength": 1000,
        "format": "uri"
      }
    },
    "required": [
      "endpoint"
    ],
    "additionalProperties": false
  },
  "EntryPage": {
    "type": "object",
    "properties": {
      "from": {
        "type": "number"
      },
      "to": {
        "type": "number"
      },
      "entries": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ViewedEntry"
        }
      },
      "board": {
        "type": "string"
      },
      "head": {
        "type": "number"
      }
    },
    "required": [
      "board",
      "entries",
      "from",
      "head",
      "to"
    ],
    "additionalProperties": false
  },
  "ExcusedDay": {
    "type": "string",
    "enum": [
      "weekend",
      "holiday",
      "closing"
    ]
  },
  "ExhibitBlock": {
    "anyOf": [
      {
        "type": "object",
        "properties": {
          "kind": {
            "type": "string",
            "const": "heading"
          },
          "text": {
            "type": "string"
          }
        },
        "required": [
          "kind",
          "text"
        ],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "kind": {
            "type": "string",
            "const": "paragraph"
          },
          "text": {
            "type": "string"
          }
        },
        "required": [
          "kind",
          "text"
        ],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "kind": {
            "type": "string",
            "const": "note"
          },
          "text": {
            "type": "string"
          }
        },
        "required": [
          "kind",
          "text"
        ],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "kind": {
            "type": "string",
            "const": "list"
          },
          "items": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "required": [
          "kind",
          "items"
        ],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "kind": {
            "type": "string",
            "const": "facts"
          },
          "rows": {
            "type": "array",
            "items": {
              "type": "array",
              "minItems": 2,
              "maxItems": 2,
              "prefixItems": [
                {
                  "type": "string",
                  "title": "label"
                },
                {
                  "type": "string",
                  "title": "value"
                }
              ],
              "items": false
            }
          }
        },
        "required": [
          "kind",
          "rows"
        ],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "kind": {
            "type": "string",
            "const": "table"
          },
          "caption": {
            "type": "string"
          },
          "head": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "rows": {
            "type": "array",
            "items": {
              "type": "array",
              "items": {
                "type": "string"
              }
            }
          }
        },
        "required": [
          "kind",
          "caption",
          "head",
          "rows"
        ],
        "additionalProperties": false
      }
    ]
  },
  "ExhibitDocument": {
    "type": "object",
    "properties": {
      "tongue": {
        "$ref": "#/components/schemas/Locale"
      },
      "title": {
        "type": "string"
      },
      "foot": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "blocks": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ExhibitBlock"
        }
      }
    },
    "required": [
      "tongue",
      "title",
      "foot",
      "blocks"
    ],
    "additionalProperties": false
  },
  "ExhibitDto": {
    "type": "object",
    "properties": {
      "board": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}$"
      },
      "state": {
        "type": "string",
        "pattern": "^[A-Z]{2}$"
      },
      "moment": {
        "type": "string",
        "format": "date-time"
      },
      "need": {
        "$ref": "#/components/schemas/NeedDto"
      },
      "ground": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}$"
      },
      "custodyAt": {
        "type": "string",
        "format": "date-time"
      },
      "clockStart": {
        "$ref": "#/components/schemas/ClockStart"
      },
      "token": {
        "type": "string",
        "pattern": "^R-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$"
      },
      "pack": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}$"
      },
      "tongue": {
        "$ref": "#/components/schemas/Locale"
      },
      "as": {
        "type": "string",
        "enum": [
          "pdf",
          "page"
        ]
      }
    },
    "required": [
      "as",
      "board",
      "moment",
      "need",
      "state",
      "tongue"
    ],
    "additionalProperties": false
  },
  "ExhibitPage": {
    "type": "object",
    "properties": {
      "stamp": {
        "type": "string"
      },
      "document": {
        "$ref": "#/components/schemas/ExhibitDocument"
      }
    },
    "required": [
      "stamp",
      "document"
    ],
    "additionalProperties": false
  },
  "ExhibitVerification": {
    "type": "object",
    "properties": {
      "stamp": {
        "type": "string"
      },
      "as": {
        "type": "string",
        "enum": [
          "pdf",
          "page"
        ]
      },
      "board": {
        "type": "string"
      },
      "boardName": {
        "type": "string"
      },
      "demonstration": {
        "type": "boolean"
      },
      "agency": {
        "type": "string"
      },
      "madeAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "seq": {
        "type": "number"
      },
      "hash": {
        "type": "string"
      },
      "sameFile": {
        "type": [
          "boolean",
          "null"
        ]
      },
      "onChain": {
        "type": "boolean"
      },
      "chain": {
        "type": "object",
        "properties": {
          "intact": {
            "type": "boolean"
          },
          "checkedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "seq": {
            "type": "number"
          },
          "hash": {
            "type": "string"
          },
          "firstBad": {
            "type": [
              "number",
              "null"
            ]
          }
        },
        "required": [
          "intact",
          "checkedAt",
          "seq",
          "hash",
          "firstBad"
        ],
        "additionalProperties": false
      }
    },
    "required": [
      "stamp",
      "as",
      "board",
      "boardName",
      "demonstration",
      "agency",
      "madeAt",
      "seq",
      "hash",
      "sameFile",
      "onChain",
      "chain"
    ],
    "additionalProperties": false
  },
  "ExhibitVerificationQueryDto": {
    "type": "object",
    "properties": {
      "fingerprint": {
        "type": "string",
        "pattern": "^[0-9a-f]{64}$"
      }
    },
    "additionalProperties": false
  },
  "Exit": {
    "type": "string",
    "enum": [
      "home-or-kin",
      "foster-care",
      "another-shelter",
      "longer-programme",
      "medical-care",
      "next-leg",
      "detention",
      "left-the-placement",
      "came-of-age",
      "other-planned"
    ]
  },
  "ExitDto": {
    "type": "object",
    "properties": {
      "exit": {
        "$ref": "#/components/schemas/Exit"
      }
    },
    "required": [
      "exit"
    ],
    "additionalProperties": false
  },
  "ExpectedOpeningDto": {
    "type": "object",
    "properties": {
      "on": {
        "type": "string",
        "format": "date"
      },
      "bedId": {
        "type": "string",
        "format": "uuid"
      }
    },
    "required": [
      "on"
    ],
    "additionalProperties": false
  },
  "FacilityClass": {
    "type": "string",
    "enum": [
      "kin-or-host-home",
      "specialised-foster",
      "basic-centre",
      "emergency-shelter-care",
      "cse-crisis-house",
      "assessment-or-receiving-centre",
      "group-home",
      "qrtp",
      "staff-secure",
      "secure-care",
      "hospital-or-prtf",
      "juvenile-detention"
    ]
  },
  "FacilityCriteria": {
    "type": "object",
    "properties": {
      "class": {
        "$ref": "#/components/schemas/FacilityClass"
      },
      "confidential": {
        "type": "boolean"
      },
      "onDetentionGrounds": {
        "type": "boolean"
      },
      "sharesBuildingWithAdultJail": {
        "type": "boolean"
      },
      "walkOut": {
        "$ref": "#/components/schemas/WalkOut"
      },
      "jjdpaClass": {
        "$ref": "#/components/schemas/JjdpaClass"
      },
      "preaClass": {
        "$ref": "#/components/schemas/PreaClass"
      },
      "stateLicenceClass": {
        "$ref": "#/components/schemas/StateLicenceClass"
      },
      "iveClass": {
        "$ref": "#/components/schemas/IveClass"
      },
      "protection": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CheckedFeature"
        }
      },
      "services": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Service"
        }
      },
      "languages": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Language"
        }
      },
      "maxNights": {
        "type": [
          "number",
          "null"
        ]
      },
      "dutyToAccept": {
        "type": "boolean"
      },
      "intakeHours": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/IntakeHours"
        }
      },
      "papersAtDoor": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PaperAtDoor"
        }
      },
      "transport": {
        "$ref": "#/components/schemas/Transport"
      },
      "updateMinutes": {
        "type": "number"
      },
      "shiftTimes": {
        "type": "array",
        "items": {
          "type": "string"
        }
      }
    },
    "required": [
      "class",
      "confidential",
      "onDetentionGrounds",
      "sharesBuildingWithAdultJail",
      "walkOut",
      "jjdpaClass",
      "preaClass",
      "stateLicenceClass",
      "iveClass",
      "protection",
      "services",
      "languages",
      "maxNights",
      "dutyToAccept",
      "intakeHours",
      "papersAtDoor",
      "transport",
      "updateMinutes",
      "shiftTimes"
    ],
    "additionalProperties": false
  },
  "FacilityCriteriaDto": {
    "type": "object",
    "properties": {
      "class": {
        "$ref": "#/components/schemas/FacilityClass"
      },
      "confidential": {
        "type": "boolean"
      },
      "onDetentionGrounds": {
        "type": "boolean"
      },
      "sharesBuildingWithAdultJail": {
        "type": "boolean"
      },
      "walkOut": {
        "$ref": "#/components/schemas/WalkOut"
      },
      "jjdpaClass": {
        "$ref": "#/components/schemas/JjdpaClass"
      },
      "preaClass": {
        "$ref": "#/components/schemas/PreaClass"
      },
      "stateLicenceClass": {
        "$ref": "#/components/schemas/StateLicenceClass"
      },
      "iveClass": {
        "$ref": "#/components/schemas/IveClass"
      },
      "protection": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CheckedFeatureDto"
        },
        "uniqueItems": true,
        "maxItems": 10
      },
      "services": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Service"
        },
        "uniqueItems": true
      },
      "languages": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Language"
        },
        "uniqueItems": true
      },
      "maxNights": {
        "type": "integer",
        "minimum": 1,
        "maximum": 3650
      },
      "dutyToAccept": {
        "type": "boolean"
      },
      "intakeHours": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/IntakeHoursDto"
        },
        "maxItems": 14
      },
      "papersAtDoor": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PaperAtDoor"
        },
        "uniqueItems": true
      },
      "transport": {
        "$ref": "#/components/schemas/Transport"
      },
      "updateMinutes": {
        "type": "integer",
        "minimum": 15,
        "maximum": 10080
      },
      "shiftTimes": {
        "type": "array",
        "items": {
          "type": "string",
          "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
        },
        "maxItems": 6,
        "uniqueItems": true
      }
    },
    "required": [
      "class",
      "confidential",
      "dutyToAccept",
      "intakeHours",
      "iveClass",
      "jjdpaClass",
      "languages",
      "maxNights",
      "onDetentionGrounds",
      "papersAtDoor",
      "preaClass",
      "protection",
      "services",
      "sharesBuildingWithAdultJail",
      "shiftTimes",
      "stateLicenceClass",
      "transport",
      "updateMinutes",
      "walkOut"
    ],
    "additionalProperties": false
  },
  "FacilityDto": {
    "type": "object",
    "properties": {
      "intakePhone": {
        "type": [
          "string",
          "null"
        ],
        "pattern": "^\\+?[0-9 ()x-]{5,30}$"
      },
      "meetingPoint": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/MeetingPoint"
          },
          {
            "type": "null"
          }
        ]
      },
      "at": {
        "type": "string",
        "format": "date-time"
      },
      "agencyId": {
        "type": "string",
        "format": "uuid"
      },
      "alias": {
        "type": "string",
        "minLength": 1,
        "maxLength": 120
      },
      "state": {
        "type": "string",
        "pattern": "^[A-Z]{2}$"
      },
      "region": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}$"
      },
      "externalId": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}:.{1,80}$"
      },
      "criteria": {
        "$ref": "#/components/schemas/FacilityCriteriaDto"
      }
    },
    "required": [
      "agencyId",
      "alias",
      "state",
      "region",
      "criteria"
    ],
    "additionalProperties": false
  },
  "FacilityRecordView": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "agencyId": {
        "type": "string"
      },
      "externalId": {
        "type": [
          "string",
          "null"
        ]
      },
      "alias": {
        "type": "string"
      },
      "state": {
        "type": "string"
      },
      "region": {
        "type": "string"
      },
      "criteria": {
        "$ref": "#/components/schemas/FacilityCriteria"
      },
      "intakePhone": {
        "type": [
          "string",
          "null"
        ]
      },
      "meetingPoint": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/MeetingPoint"
          },
          {
            "type": "null"
          }
        ]
      },
      "units": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/UnitRecordView"
        }
      }
    },
    "required": [
      "id",
      "agencyId",
      "externalId",
      "alias",
      "state",
      "region",
      "criteria",
      "intakePhone",
      "meetingPoint",
      "units"
    ],
    "additionalProperties": false
  },
  "Facts": {
    "anyOf": [
      {
        "type": "object",
        "properties": {
          "kind": {
            "type": "string",
            "const": "counts"
          },
          "report": {
            "$ref": "#/components/schemas/UnitReport"
          }
        },
        "required": [
          "kind",
          "report"
        ],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "kind": {
            "type": "string",
            "const": "band"
          },
          "band": {
            "$ref": "#/components/schemas/UnitBand"
          }
        },
        "required": [
          "kind",
          "band"
        ],
        "additionalProperties": false
      }
    ]
  },
  "FieldProblem": {
    "type": "object",
    "properties": {
      "field": {
        "type": "string"
      },
      "code": {
        "type": "string"
      }
    },
    "required": [
      "field",
      "code"
    ],
    "additionalProperties": false
  },
  "Freshness": {
    "type": "string",
    "enum": [
      "fresh",
      "aging",
      "stale",
      "never"
    ]
  },
  "GenderPlacementRule": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "words": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "source": {
        "type": "string"
      },
      "confidence": {
        "$ref": "#/components/schemas/LegalConfidence"
      },
      "funder": {
        "type": "string"
      },
      "from": {
        "$ref": "#/components/schemas/LocalDate"
      },
      "until": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/LocalDate"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "code",
      "confidence",
      "from",
      "funder",
      "source",
      "until",
      "words"
    ],
    "additionalProperties": false
  },
  "GroundAnswer": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "claimed": {
        "type": "boolean"
      },
      "answers": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "candidate": {
              "$ref": "#/components/schemas/Candidate"
            },
            "checked": {
              "type": "array",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "properties": {
                  "daysBefore": {
                    "type": "number"
                  },
                  "feature": {
                    "$ref": "#/components/schemas/ProtectiveFeature"
                  },
                  "checkedOn": {
                    "$ref": "#/components/schemas/LocalDate"
                  },
                  "youthPerStaff": {
                    "type": "number"
                  }
                },
                "required": [
                  "checkedOn",
                  "daysBefore",
                  "feature"
                ]
              }
            },
            "walkOut": {
              "anyOf": [
                {
                  "$ref": "#/components/schemas/WalkOut"
                },
                {
                  "type": "null"
                }
              ]
            },
            "willingCustodian": {
              "type": "boolean"
            }
          },
          "required": [
            "candidate",
            "checked",
            "walkOut",
            "willingCustodian"
          ],
          "additionalProperties": false
        }
      }
    },
    "required": [
      "code",
      "claimed",
      "answers"
    ],
    "additionalProperties": false
  },
  "GroundRule": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "words": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "source": {
        "type": "string"
      },
      "confidence": {
        "$ref": "#/components/schemas/LegalConfidence"
      },
      "answeredBy": {
        "type": "object",
        "properties": {
          "protection": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ProtectiveFeature"
            }
          },
          "walkOut": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WalkOut"
            }
          },
          "willingCustodian": {
            "type": "boolean"
          }
        },
        "required": [
          "protection",
          "walkOut",
          "willingCustodian"
        ],
        "additionalProperties": false
      }
    },
    "required": [
      "answeredBy",
      "code",
      "confidence",
      "source",
      "words"
    ],
    "additionalProperties": false
  },
  "HandOverView": {
    "type": "object",
    "properties": {
      "offerId": {
        "type": "string"
      },
      "unitId": {
        "type": "string"
      },
      "intakePhone": {
        "type": [
          "string",
          "null"
        ]
      },
      "meetingPoint": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/MeetingPoint"
          },
          {
            "type": "null"
          }
        ]
      },
      "papersAtDoor": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PaperAtDoor"
        }
      },
      "transport": {
        "$ref": "#/components/schemas/Transport"
      },
      "bed": {
        "type": "string"
      },
      "bedKind": {
        "$ref": "#/components/schemas/BedKind"
      },
      "expectedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "holdUntil": {
        "$ref": "#/components/schemas/Instant"
      },
      "officer": {
        "type": "string"
      },
      "agency": {
        "type": "string"
      },
      "callBack": {
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "offerId",
      "unitId",
      "intakePhone",
      "meetingPoint",
      "papersAtDoor",
      "transport",
      "bed",
      "bedKind",
      "expectedAt",
      "holdUntil",
      "officer",
      "agency",
      "callBack"
    ],
    "additionalProperties": false
  },
  "Handshake": {
    "type": "object",
    "properties": {
      "protocol": {
        "type": "number"
      }
    },
    "additionalProperties": false
  },
  "HeadlinePeriod": {
    "type": "object",
    "properties": {
      "month": {
        "type": "string"
      },
      "requests": {
        "type": [
          "number",
          "null"
        ]
      },
      "withoutPlacementAt24": {
        "type": [
          "number",
          "null"
        ]
      },
      "withoutPlacementAt72": {
        "type": [
          "number",
          "null"
        ]
      }
    },
    "required": [
      "month",
      "requests",
      "withoutPlacementAt24",
      "withoutPlacementAt72"
    ],
    "additionalProperties": false
  },
  "HeadlineView": {
    "type": "object",
    "properties": {
      "board": {
        "type": "string"
      },
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "months": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/HeadlinePeriod"
        }
      },
      "pooled": {
        "$ref": "#/components/schemas/HeadlinePeriod"
      },
      "reference": {
        "type": "object",
        "properties": {
          "without": {
            "type": "number"
          },
          "of": {
            "type": "number"
          },
          "source": {
            "type": "string"
          }
        },
        "required": [
          "without",
          "of",
          "source"
        ],
        "additionalProperties": false
      }
    },
    "required": [
      "board",
      "at",
      "months",
      "pooled",
      "reference"
    ],
    "additionalProperties": false
  },
  "HoldDto": {
    "type": "object",
    "properties": {
      "unitId": {
        "type": "string",
        "format": "uuid"
      },
      "bedId": {
        "type": "string",
        "format": "uuid"
      },
      "requestId": {
        "type": "string",
        "format": "uuid"
      },
      "kind": {
        "$ref": "#/components/schemas/HoldKind"
      },
      "callBack": {
        "type": "string",
        "pattern": "^\\+?[0-9 ()x-]{5,30}$"
      },
      "etaMinutes": {
        "type": "integer",
        "minimum": 0,
        "maximum": 1440
      },
      "reason": {
        "$ref": "#/components/schemas/RestrictiveReason"
      }
    },
    "required": [
      "unitId",
      "kind"
    ],
    "additionalProperties": false
  },
  "HoldKind": {
    "type": "string",
    "enum": [
      "soft",
      "firm"
    ]
  },
  "HoldView": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "unitId": {
        "type": "string"
      },
      "bedId": {
        "type": "string"
      },
      "bed": {
        "type": "string"
      },
      "kind": {
        "$ref": "#/components/schemas/HoldKind"
      },
      "from": {
        "$ref": "#/components/schemas/Instant"
      },
      "until": {
        "$ref": "#/components/schemas/Instant"
      },
      "requestId": {
        "type": [
          "string",
          "null"
        ]
      },
      "ownerId": {
        "type": "string"
      },
      "owner": {
        "type": "string"
      },
      "agency": {
        "type": "string"
      },
      "callBack": {
        "type": [
          "string",
          "null"
        ]
      },
      "extensionsLeft": {
        "type": "number"
      },
      "released": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/ReleaseCode"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "id",
      "unitId",
      "bedId",
      "bed",
      "kind",
      "from",
      "until",
      "requestId",
      "ownerId",
      "owner",
      "agency",
      "callBack",
      "extensionsLeft",
      "released"
    ],
    "additionalProperties": false
  },
  "InboxView": {
    "type": "object",
    "properties": {
      "waiting": {
        "type": "number"
      },
      "notices": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/NoticeView"
        }
      }
    },
    "required": [
      "waiting",
      "notices"
    ],
    "additionalProperties": false
  },
  "Instant": {
    "type": "string",
    "format": "date-time"
  },
  "IntakeHours": {
    "type": "object",
    "properties": {
      "days": {
        "type": "array",
        "items": {
          "type": "number"
        }
      },
      "from": {
        "$ref": "#/components/schemas/LocalTime"
      },
      "to": {
        "$ref": "#/components/schemas/LocalTime"
      }
    },
    "required": [
      "days",
      "from",
      "to"
    ],
    "additionalProperties": false
  },
  "IntakeHoursDto": {
    "type": "object",
    "properties": {
      "days": {
        "type": "array",
        "items": {
          "type": "integer",
          "maximum": 7,
          "minimum": 1
        },
        "uniqueItems": true,
        "minItems": 1
      },
      "from": {
        "type": "string",
        "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
      },
      "to": {
        "type": "string",
        "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
      }
    },
    "required": [
      "days",
      "from",
      "to"
    ],
    "additionalProperties": false
  },
  "IntakeView": {
    "type": "object",
    "properties": {
      "facilityId": {
        "type": "string"
      },
      "intakePhone": {
        "type": [
          "string",
          "null"
        ]
      },
      "meetingPoint": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/MeetingPoint"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "facilityId",
      "intakePhone",
      "meetingPoint"
    ],
    "additionalProperties": false
  },
  "InterstateRule": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "words": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "source": {
        "type": "string"
      },
      "confidence": {
        "$ref": "#/components/schemas/LegalConfidence"
      },
      "tonight": {
        "type": "string",
        "enum": [
          "not-tonight",
          "lawful-but-avoidable",
          "exempt"
        ]
      }
    },
    "required": [
      "code",
      "confidence",
      "source",
      "tonight",
      "words"
    ],
    "additionalProperties": false
  },
  "IveClass": {
    "type": "string",
    "enum": [
      "foster",
      "qrtp",
      "st-specialised",
      "pregnant-parenting",
      "independent-living",
      "none"
    ]
  },
  "JjdpaClass": {
    "type": "string",
    "enum": [
      "non-secure",
      "staff-secure",
      "secure-detention",
      "secure-correctional"
    ]
  },
  "Jurisdiction": {
    "type": "string",
    "enum": [
      "MO",
      "KS",
      "model"
    ]
  },
  "LadderRung": {
    "type": "string",
    "enum": [
      "ask-again",
      "desk-lead",
      "duty-manager",
      "coordinator-and-judge"
    ]
  },
  "LadderStep": {
    "type": "object",
    "properties": {
      "rung": {
        "$ref": "#/components/schemas/LadderRung"
      },
      "afterMinutes": {
        "type": "number"
      },
      "unless": {
        "type": "string",
        "enum": [
          "acknowledged",
          "accepted"
        ]
      },
      "tells": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Role"
        }
      }
    },
    "required": [
      "rung",
      "afterMinutes",
      "unless",
      "tells"
    ],
    "additionalProperties": false
  },
  "Language": {
    "type": "string",
    "enum": [
      "en",
      "es",
      "ar",
      "fr",
      "my",
      "so",
      "sw",
      "vi",
      "zh",
      "asl"
    ]
  },
  "LegalConfidence": {
    "type": "string",
    "enum": [
      "confirmed",
      "to-be-confirmed"
    ]
  },
  "LegalStatus": {
    "type": "string",
    "enum": [
      "non-offender",
      "accused-status-offender",
      "adjudicated-status-offender",
      "court-order-violator",
      "out-of-state-runaway",
      "delinquent",
      "charged-as-adult"
    ]
  },
  "LegalStatusRule": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "words": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "source": {
        "type": "string"
      },
      "confidence": {
        "$ref": "#/components/schemas/LegalConfidence"
      },
      "status": {
        "$ref": "#/components/schemas/LegalStatus"
      },
      "secureDetention": {
        "$ref": "#/components/schemas/DetentionUse"
      }
    },
    "required": [
      "code",
      "confidence",
      "secureDetention",
      "source",
      "status",
      "words"
    ],
    "additionalProperties": false
  },
  "LengthUnit": {
    "type": "string",
    "enum": [
      "hours",
      "days"
    ]
  },
  "LicenceRule": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "words": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "source": {
        "type": "string"
      },
      "confidence": {
        "$ref": "#/components/schemas/LegalConfidence"
      },
      "class": {
        "$ref": "#/components/schemas/StateLicenceClass"
      }
    },
    "required": [
      "class",
      "code",
      "confidence",
      "source",
      "words"
    ],
    "additionalProperties": false
  },
  "Line": {
    "type": "object",
    "properties": {
      "legalStatuses": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LegalStatus"
        }
      },
      "lowCensus": {
        "type": "boolean"
      },
      "sleepOnly": {
        "type": "boolean"
      },
      "countsWithheld": {
        "type": "boolean"
      },
      "whoCanSleepHere": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Sleeper"
        }
      },
      "ages": {
        "type": "object",
        "properties": {
          "from": {
            "type": "number"
          },
          "to": {
            "type": "number"
          }
        },
        "required": [
          "from",
          "to"
        ],
        "additionalProperties": false
      },
      "licensed": {
        "type": "number"
      },
      "kind": {
        "$ref": "#/components/schemas/BedKind"
      },
      "answers": {
        "type": "object",
        "properties": {
          "suicide-watch": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "recent-assault": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "fire-setting": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "sexualised-behaviour": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "psychosis": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "intoxication-or-detox": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "medical-need": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "pregnancy": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "parenting": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "mobility": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "sibling-group": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "intellectual-disability": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "pending-charge": {
            "$ref": "#/components/schemas/ConditionAnswer"
          }
        },
        "required": [
          "suicide-watch",
          "recent-assault",
          "fire-setting",
          "sexualised-behaviour",
          "psychosis",
          "intoxication-or-detox",
          "medical-need",
          "pregnancy",
          "parenting",
          "mobility",
          "sibling-group",
          "intellectual-disability",
          "pending-charge"
        ],
        "additionalProperties": false
      },
      "sector": {
        "type": [
          "string",
          "null"
        ]
      },
      "class": {
        "$ref": "#/components/schemas/FacilityClass"
      },
      "confidential": {
        "type": "boolean"
      },
      "onDetentionGrounds": {
        "type": "boolean"
      },
      "sharesBuildingWithAdultJail": {
        "type": "boolean"
      },
      "walkOut": {
        "$ref": "#/components/schemas/WalkOut"
      },
      "jjdpaClass": {
        "$ref": "#/components/schemas/JjdpaClass"
      },
      "preaClass": {
        "$ref": "#/components/schemas/PreaClass"
      },
      "stateLicenceClass": {
        "$ref": "#/components/schemas/StateLicenceClass"
      },
      "iveClass": {
        "$ref": "#/components/schemas/IveClass"
      },
      "protection": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CheckedFeature"
        }
      },
      "services": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Service"
        }
      },
      "languages": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Language"
        }
      },
      "maxNights": {
        "type": [
          "number",
          "null"
        ]
      },
      "dutyToAccept": {
        "type": "boolean"
      },
      "intakeHours": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/IntakeHours"
        }
      },
      "papersAtDoor": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PaperAtDoor"
        }
      },
      "transport": {
        "$ref": "#/components/schemas/Transport"
      },
      "updateMinutes": {
        "type": "number"
      },
      "shiftTimes": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "unitId": {
        "type": "string"
      },
      "facilityId": {
        "type": "string"
      },
      "agencyId": {
        "type": "string"
      },
      "externalId": {
        "type": [
          "string",
          "null"
        ]
      },
      "facility": {
        "type": "string"
      },
      "unit": {
        "type": "string"
      },
      "state": {
        "type": "string"
      },
      "region": {
        "type": "string"
      },
      "status": {
        "type": "string",
        "enum": [
          "open",
          "closed"
        ]
      },
      "reported": {
        "$ref": "#/components/schemas/Reported"
      },
      "counts": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Counts"
          },
          {
            "type": "null"
          }
        ]
      },
      "band": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Band"
          },
          {
            "type": "null"
          }
        ]
      },
      "at": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "freshness": {
        "$ref": "#/components/schemas/Freshness"
      },
      "seq": {
        "type": "number"
      },
      "facts": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Facts"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "agencyId",
      "ages",
      "answers",
      "at",
      "band",
      "class",
      "confidential",
      "counts",
      "countsWithheld",
      "dutyToAccept",
      "externalId",
      "facility",
      "facilityId",
      "facts",
      "freshness",
      "intakeHours",
      "iveClass",
      "jjdpaClass",
      "kind",
      "languages",
      "legalStatuses",
      "licensed",
      "lowCensus",
      "maxNights",
      "onDetentionGrounds",
      "papersAtDoor",
      "preaClass",
      "protection",
      "region",
      "reported",
      "sector",
      "seq",
      "services",
      "sharesBuildingWithAdultJail",
      "shiftTimes",
      "sleepOnly",
      "state",
      "stateLicenceClass",
      "status",
      "transport",
      "unit",
      "unitId",
      "updateMinutes",
      "walkOut",
      "whoCanSleepHere"
    ],
    "additionalProperties": false
  },
  "LiveUpdateTopic": {
    "type": "string",
    "enum": [
      "requests",
      "offers",
      "holds",
      "placements",
      "watches",
      "notices",
      "policy",
      "docket"
    ]
  },
  "LocalDate": {
    "type": "string",
    "format": "date"
  },
  "LocalTime": {
    "type": "string"
  },
  "Locale": {
    "type": "string",
    "enum": [
      "en",
      "es"
    ]
  },
  "LocalizedText": {
    "type": "object",
    "properties": {
      "en": {
        "type": "string"
      },
      "es": {
        "type": "string"
      }
    },
    "required": [
      "en",
      "es"
    ],
    "additionalProperties": false
  },
  "MatchGroup": {
    "type": "string",
    "enum": [
      "fits",
      "ask",
      "full",
      "no"
    ]
  },
  "Me": {
    "type": "object",
    "properties": {
      "userId": {
        "type": "string"
      },
      "email": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "memberships": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/MembershipView"
        }
      },
      "permissions": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Permission"
        }
      }
    },
    "required": [
      "userId",
      "email",
      "name",
      "memberships",
      "permissions"
    ],
    "additionalProperties": false
  },
  "MeetingPoint": {
    "type": "string",
    "enum": [
      "call-on-the-way",
      "police-station-lobby",
      "hospital-entrance",
      "staff-collect",
      "public-place-by-phone"
    ]
  },
  "MembershipView": {
    "type": "object",
    "properties": {
      "role": {
        "$ref": "#/components/schemas/Role"
      },
      "agencyId": {
        "type": "string"
      },
      "agency": {
        "type": "string"
      },
      "agencyKind": {
        "$ref": "#/components/schemas/AgencyKind"
      },
      "boardId": {
        "type": "string"
      },
      "board": {
        "type": "string"
      }
    },
    "required": [
      "role",
      "agencyId",
      "agency",
      "agencyKind",
      "boardId",
      "board"
    ],
    "additionalProperties": false
  },
  "MendCriteria": {
    "type": "object",
    "properties": {
      "unitId": {
        "type": "string"
      },
      "code": {
        "$ref": "#/components/schemas/DeclineCode"
      }
    },
    "required": [
      "unitId",
      "code"
    ],
    "additionalProperties": false
  },
  "MissingCapability": {
    "type": "string",
    "enum": [
      "any-open-bed",
      "bed-for-girls",
      "bed-for-boys",
      "trans-welcome",
      "age-range",
      "staff-secure",
      "protective-features",
      "medical-or-detox",
      "mental-health",
      "behaviour",
      "pregnancy-or-parenting",
      "accessibility",
      "language",
      "low-census",
      "night-intake",
      "same-state",
      "near-enough",
      "longer-stay"
    ]
  },
  "MissingChildCall": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "who": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "phone": {
        "type": "string"
      },
      "source": {
        "type": "string"
      }
    },
    "required": [
      "code",
      "who",
      "phone",
      "source"
    ],
    "additionalProperties": false
  },
  "MissingChildClock": {
    "type": "object",
    "properties": {
      "state": {
        "type": "string"
      },
      "startedAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "reportBy": {
        "$ref": "#/components/schemas/Instant"
      },
      "source": {
        "type": "string"
      },
      "call": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/MissingChildCall"
        }
      },
      "confirmedByCounsel": {
        "type": "boolean"
      }
    },
    "required": [
      "state",
      "startedAt",
      "reportBy",
      "source",
      "call",
      "confirmedByCounsel"
    ],
    "additionalProperties": false
  },
  "Need": {
    "type": "object",
    "properties": {
      "prefersLowCensus": {
        "type": "boolean"
      },
      "languages": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Language"
        }
      },
      "age": {
        "type": "number"
      },
      "sleeper": {
        "$ref": "#/components/schemas/YoungSleeper"
      },
      "prefersSingleRoom": {
        "type": "boolean"
      },
      "state": {
        "type": "string"
      },
      "region": {
        "type": "string"
      },
      "legalStatus": {
        "$ref": "#/components/schemas/LegalStatus"
      },
      "protection": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ProtectiveFeature"
        }
      },
      "walkOut": {
        "$ref": "#/components/schemas/WalkOutWish"
      },
      "conditions": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Condition"
        }
      },
      "cribs": {
        "type": "number"
      },
      "nights": {
        "type": [
          "number",
          "null"
        ]
      },
      "earliestArrival": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "avoidRegions": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "courtRegion": {
        "type": [
          "string",
          "null"
        ]
      },
      "pendingMatter": {
        "$ref": "#/components/schemas/PendingMatter"
      },
      "judgeOnlyHold": {
        "type": "boolean"
      },
      "separationCheck": {
        "type": "boolean"
      },
      "detentionGroundsToo": {
        "type": "boolean"
      }
    },
    "required": [
      "age",
      "avoidRegions",
      "conditions",
      "courtRegion",
      "cribs",
      "detentionGroundsToo",
      "earliestArrival",
      "judgeOnlyHold",
      "languages",
      "legalStatus",
      "nights",
      "pendingMatter",
      "prefersLowCensus",
      "prefersSingleRoom",
      "protection",
      "region",
      "separationCheck",
      "sleeper",
      "state",
      "walkOut"
    ],
    "additionalProperties": false
  },
  "NeedDto": {
    "type": "object",
    "properties": {
      "prefersLowCensus": {
        "type": "boolean"
      },
      "languages": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Language"
        },
        "uniqueItems": true
      },
      "age": {
        "type": "integer",
        "maximum": 20,
        "minimum": 0
      },
      "sleeper": {
        "$ref": "#/components/schemas/YoungSleeper"
      },
      "prefersSingleRoom": {
        "type": "boolean"
      },
      "state": {
        "type": "string",
        "pattern": "^[A-Z]{2}$"
      },
      "region": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}$"
      },
      "legalStatus": {
        "$ref": "#/components/schemas/LegalStatus"
      },
      "protection": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ProtectiveFeature"
        },
        "uniqueItems": true
      },
      "walkOut": {
        "$ref": "#/components/schemas/WalkOutWish"
      },
      "conditions": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Condition"
        },
        "uniqueItems": true
      },
      "cribs": {
        "type": "integer",
        "maximum": 6,
        "minimum": 0
      },
      "nights": {
        "type": "integer",
        "maximum": 730,
        "minimum": 1
      },
      "earliestArrival": {
        "type": [
          "string",
          "null"
        ],
        "format": "date-time"
      },
      "avoidRegions": {
        "type": "array",
        "items": {
          "type": "string",
          "pattern": "^[a-z0-9-]{1,40}$"
        },
        "maxItems": 50,
        "uniqueItems": true
      },
      "courtRegion": {
        "type": [
          "string",
          "null"
        ],
        "pattern": "^[a-z0-9-]{1,40}$"
      },
      "pendingMatter": {
        "$ref": "#/components/schemas/PendingMatter"
      },
      "judgeOnlyHold": {
        "type": "boolean"
      },
      "separationCheck": {
        "type": "boolean"
      },
      "detentionGroundsToo": {
        "type": "boolean"
      }
    },
    "required": [
      "age",
      "avoidRegions",
      "conditions",
      "courtRegion",
      "cribs",
      "detentionGroundsToo",
      "earliestArrival",
      "judgeOnlyHold",
      "languages",
      "legalStatus",
      "nights",
      "pendingMatter",
      "prefersLowCensus",
      "prefersSingleRoom",
      "protection",
      "region",
      "separationCheck",
      "sleeper",
      "state",
      "walkOut"
    ],
    "additionalProperties": false
  },
  "NextDeadline": {
    "type": "object",
    "properties": {
      "kind": {
        "type": "string",
        "enum": [
          "ladder",
          "clock",
          "confirmation"
        ]
      },
      "code": {
        "type": "string"
      },
      "words": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "source": {
        "type": [
          "string",
          "null"
        ]
      },
      "at": {
        "$ref": "#/components/schemas/Instant"
      }
    },
    "required": [
      "kind",
      "code",
      "words",
      "source",
      "at"
    ],
    "additionalProperties": false
  },
  "NoContactCheck": {
    "type": "string",
    "enum": [
      "needed",
      "by-phone"
    ]
  },
  "NoticeChannel": {
    "type": "string",
    "enum": [
      "email",
      "push"
    ]
  },
  "NoticeChoice": {
    "type": "object",
    "properties": {
      "channels": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/NoticeChannel"
        }
      },
      "quietFrom": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/LocalTime"
          },
          {
            "type": "null"
          }
        ]
      },
      "quietTo": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/LocalTime"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "channels",
      "quietFrom",
      "quietTo"
    ],
    "additionalProperties": false
  },
  "NoticeKind": {
    "type": "string",
    "enum": [
      "offer",
      "offer-withdrawn",
      "answer",
      "hold-ending",
      "hold-ended",
      "arrival-late",
      "watch-hit",
      "alternative-open",
      "watch-confirm",
      "still-right",
      "escalation"
    ]
  },
  "NoticePreference": {
    "type": "object",
    "properties": {
      "tongue": {
        "$ref": "#/components/schemas/Locale"
      },
      "soundForOffers": {
        "type": "boolean"
      },
      "kinds": {
        "type": "object",
        "properties": {
          "offer": {
            "$ref": "#/components/schemas/NoticeChoice"
          },
          "offer-withdrawn": {
            "$ref": "#/components/schemas/NoticeChoice"
          },
          "answer": {
            "$ref": "#/components/schemas/NoticeChoice"
          },
          "hold-ending": {
            "$ref": "#/components/schemas/NoticeChoice"
          },
          "hold-ended": {
            "$ref": "#/components/schemas/NoticeChoice"
          },
          "arrival-late": {
            "$ref": "#/components/schemas/NoticeChoice"
          },
          "watch-hit": {
            "$ref": "#/components/schemas/NoticeChoice"
          },
          "alternative-open": {
            "$ref": "#/components/schemas/NoticeChoice"
          },
          "watch-confirm": {
            "$ref": "#/components/schemas/NoticeChoice"
          },
          "still-right": {
            "$ref": "#/components/schemas/NoticeChoice"
          },
          "escalation": {
            "$ref": "#/components/schemas/NoticeChoice"
          }
        },
        "required": [
          "offer",
          "offer-withdrawn",
          "answer",
          "hold-ending",
          "hold-ended",
          "arrival-late",
          "watch-hit",
          "alternative-open",
          "watch-confirm",
          "still-right",
          "escalation"
        ],
        "additionalProperties": false
      }
    },
    "required": [
      "tongue",
      "soundForOffers",
      "kinds"
    ],
    "additionalProperties": false
  },
  "NoticePreferenceDto": {
    "type": "object",
    "properties": {
      "tongue": {
        "$ref": "#/components/schemas/Locale"
      },
      "soundForOffers": {
        "type": "boolean"
      },
      "kinds": {
        "type": "object",
        "properties": {
          "offer": {
            "type": "object",
            "properties": {
              "channels": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NoticeChannel"
                },
                "uniqueItems": true
              },
              "quietFrom": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              },
              "quietTo": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              }
            },
            "required": [
              "channels",
              "quietFrom",
              "quietTo"
            ],
            "additionalProperties": false
          },
          "offer-withdrawn": {
            "type": "object",
            "properties": {
              "channels": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NoticeChannel"
                },
                "uniqueItems": true
              },
              "quietFrom": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              },
              "quietTo": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              }
            },
            "required": [
              "channels",
              "quietFrom",
              "quietTo"
            ],
            "additionalProperties": false
          },
          "answer": {
            "type": "object",
            "properties": {
              "channels": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NoticeChannel"
                },
                "uniqueItems": true
              },
              "quietFrom": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              },
              "quietTo": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              }
            },
            "required": [
              "channels",
              "quietFrom",
              "quietTo"
            ],
            "additionalProperties": false
          },
          "hold-ending": {
            "type": "object",
            "properties": {
              "channels": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NoticeChannel"
                },
                "uniqueItems": true
              },
              "quietFrom": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              },
              "quietTo": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              }
            },
            "required": [
              "channels",
              "quietFrom",
              "quietTo"
            ],
            "additionalProperties": false
          },
          "hold-ended": {
            "type": "object",
            "properties": {
              "channels": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NoticeChannel"
                },
                "uniqueItems": true
              },
              "quietFrom": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              },
              "quietTo": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              }
            },
            "required": [
              "channels",
              "quietFrom",
              "quietTo"
            ],
            "additionalProperties": false
          },
          "arrival-late": {
            "type": "object",
            "properties": {
              "channels": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NoticeChannel"
                },
                "uniqueItems": true
              },
              "quietFrom": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              },
              "quietTo": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              }
            },
            "required": [
              "channels",
              "quietFrom",
              "quietTo"
            ],
            "additionalProperties": false
          },
          "watch-hit": {
            "type": "object",
            "properties": {
              "channels": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NoticeChannel"
                },
                "uniqueItems": true
              },
              "quietFrom": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              },
              "quietTo": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              }
            },
            "required": [
              "channels",
              "quietFrom",
              "quietTo"
            ],
            "additionalProperties": false
          },
          "alternative-open": {
            "type": "object",
            "properties": {
              "channels": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NoticeChannel"
                },
                "uniqueItems": true
              },
              "quietFrom": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              },
              "quietTo": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              }
            },
            "required": [
              "channels",
              "quietFrom",
              "quietTo"
            ],
            "additionalProperties": false
          },
          "watch-confirm": {
            "type": "object",
            "properties": {
              "channels": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NoticeChannel"
                },
                "uniqueItems": true
              },
              "quietFrom": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              },
              "quietTo": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              }
            },
            "required": [
              "channels",
              "quietFrom",
              "quietTo"
            ],
            "additionalProperties": false
          },
          "still-right": {
            "type": "object",
            "properties": {
              "channels": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NoticeChannel"
                },
                "uniqueItems": true
              },
              "quietFrom": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              },
              "quietTo": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              }
            },
            "required": [
              "channels",
              "quietFrom",
              "quietTo"
            ],
            "additionalProperties": false
          },
          "escalation": {
            "type": "object",
            "properties": {
              "channels": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/NoticeChannel"
                },
                "uniqueItems": true
              },
              "quietFrom": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              },
              "quietTo": {
                "type": [
                  "string",
                  "null"
                ],
                "pattern": "^([01]\\d|2[0-3]):[0-5]\\d$"
              }
            },
            "required": [
              "channels",
              "quietFrom",
              "quietTo"
            ],
            "additionalProperties": false
          }
        },
        "required": [
          "alternative-open",
          "answer",
          "arrival-late",
          "escalation",
          "hold-ended",
          "hold-ending",
          "offer",
          "offer-withdrawn",
          "still-right",
          "watch-confirm",
          "watch-hit"
        ],
        "additionalProperties": false
      }
    },
    "required": [
      "kinds",
      "soundForOffers",
      "tongue"
    ],
    "additionalProperties": false
  },
  "NoticePreferenceView": {
    "$ref": "#/components/schemas/NoticePreference"
  },
  "NoticeView": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "boardId": {
        "type": "string"
      },
      "board": {
        "type": "string"
      },
      "kind": {
        "$ref": "#/components/schemas/NoticeKind"
      },
      "subjectId": {
        "type": [
          "string",
          "null"
        ]
      },
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "acknowledgedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "id",
      "boardId",
      "board",
      "kind",
      "subjectId",
      "at",
      "acknowledgedAt"
    ],
    "additionalProperties": false
  },
  "OfferAnswer": {
    "type": "string",
    "enum": [
      "accept",
      "decline",
      "maybe"
    ]
  },
  "OfferState": {
    "type": "string",
    "enum": [
      "asked",
      "acknowledged",
      "maybe",
      "accepted",
      "declined",
      "withdrawn",
      "arrived",
      "no-show",
      "turned-away"
    ]
  },
  "OfferView": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "requestId": {
        "type": "string"
      },
      "unitId": {
        "type": "string"
      },
      "leg": {
        "type": "number"
      },
      "state": {
        "$ref": "#/components/schemas/OfferState"
      },
      "channel": {
        "$ref": "#/components/schemas/Channel"
      },
      "answer": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/DeclineCode"
          },
          {
            "$ref": "#/components/schemas/DeclineClass"
          },
          {
            "type": "null"
          }
        ]
      },
      "askedAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "acknowledgedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "answeredAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "onTheWayAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "expectedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "holdId": {
        "type": [
          "string",
          "null"
        ]
      },
      "holdUntil": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "placementId": {
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "id",
      "requestId",
      "unitId",
      "leg",
      "state",
      "channel",
      "answer",
      "askedAt",
      "acknowledgedAt",
      "answeredAt",
      "onTheWayAt",
      "expectedAt",
      "holdId",
      "holdUntil",
      "placementId"
    ],
    "additionalProperties": false
  },
  "OffersDto": {
    "type": "object",
    "properties": {
      "unitIds": {
        "type": "array",
        "items": {
          "type": "string",
          "format": "uuid"
        },
        "uniqueItems": true,
        "maxItems": 20,
        "minItems": 1
      },
      "need": {
        "$ref": "#/components/schemas/NeedDto"
      },
      "reason": {
        "$ref": "#/components/schemas/RestrictiveReason"
      },
      "leg": {
        "type": "number",
        "enum": [
          1,
          2
        ]
      }
    },
    "required": [
      "unitIds"
    ],
    "additionalProperties": false
  },
  "OffersQueryDto": {
    "type": "object",
    "properties": {
      "state": {
        "type": "string",
        "enum": [
          "waiting",
          "accepted"
        ]
      }
    },
    "additionalProperties": false
  },
  "OwnReason": {
    "type": "string",
    "enum": [
      "unit-full",
      "unit-closed",
      "never-reported",
      "counts-withheld",
      "cribs-only",
      "cribs-short",
      "night-only",
      "age-outside-licence",
      "sex-outside-licence",
      "gender-placement-to-agree",
      "no-single-room",
      "detention-is-no-placement",
      "on-detention-grounds",
      "shares-building-with-adult-jail",
      "secure-care-not-for-non-offender",
      "secure-care-needs-order",
      "judge-must-lift-hold",
      "approval-across-state-line",
      "region-to-keep-away-from",
      "far-from-court",
      "travel-unknown",
      "legal-status-not-accepted",
      "condition-answered-no",
      "condition-to-call-about",
      "pending-charge-to-talk-about",
      "protection-missing",
      "can-walk-out",
      "not-staff-secure",
      "meant-for-parents",
      "separation-check",
      "stay-too-short",
      "intake-closed",
      "status-stale",
      "status-aging"
    ]
  },
  "Pack": {
    "type": "object",
    "properties": {
      "jurisdiction": {
        "$ref": "#/components/schemas/Jurisdiction"
      },
      "version": {
        "type": "string"
      },
      "from": {
        "$ref": "#/components/schemas/LocalDate"
      },
      "until": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/LocalDate"
          },
          {
            "type": "null"
          }
        ]
      },
      "name": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "changes": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "oldestAge": {
        "type": "number"
      },
      "calendar": {
        "$ref": "#/components/schemas/CourtCalendar"
      },
      "clocks": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ClockRule"
        }
      },
      "legalStatuses": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LegalStatusRule"
        }
      },
      "grounds": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/GroundRule"
        }
      },
      "noGrounds": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Rule"
        }
      },
      "alternatives": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/AlternativeRule"
        }
      },
      "finding": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "elements": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Rule"
            }
          },
          "code": {
            "type": "string"
          },
          "words": {
            "$ref": "#/components/schemas/LocalizedText"
          },
          "source": {
            "type": "string"
          },
          "confidence": {
            "$ref": "#/components/schemas/LegalConfidence"
          }
        },
        "required": [
          "code",
          "confidence",
          "elements",
          "source",
          "words"
        ]
      },
      "validCourtOrder": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "available": {
            "type": "boolean"
          },
          "mostDays": {
            "type": [
              "number",
              "null"
            ]
          },
          "code": {
            "type": "string"
          },
          "words": {
            "$ref": "#/components/schemas/LocalizedText"
          },
          "source": {
            "type": "string"
          },
          "confidence": {
            "$ref": "#/components/schemas/LegalConfidence"
          }
        },
        "required": [
          "available",
          "code",
          "confidence",
          "mostDays",
          "source",
          "words"
        ]
      },
      "licences": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LicenceRule"
        }
      },
      "duties": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/DutyToTell"
        }
      },
      "interstate": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/InterstateRule"
        }
      },
      "escalation": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LadderStep"
        }
      },
      "genderPlacement": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/GenderPlacementRule"
        }
      }
    },
    "required": [
      "jurisdiction",
      "version",
      "from",
      "until",
      "name",
      "changes",
      "oldestAge",
      "calendar",
      "clocks",
      "legalStatuses",
      "grounds",
      "noGrounds",
      "alternatives",
      "finding",
      "validCourtOrder",
      "licences",
      "duties",
      "interstate",
      "escalation",
      "genderPlacement"
    ],
    "additionalProperties": false
  },
  "PackHead": {
    "type": "object",
    "properties": {
      "jurisdiction": {
        "$ref": "#/components/schemas/Jurisdiction"
      },
      "version": {
        "type": "string"
      },
      "from": {
        "$ref": "#/components/schemas/LocalDate"
      },
      "until": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/LocalDate"
          },
          {
            "type": "null"
          }
        ]
      },
      "name": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "changes": {
        "$ref": "#/components/schemas/LocalizedText"
      }
    },
    "required": [
      "jurisdiction",
      "version",
      "from",
      "until",
      "name",
      "changes"
    ],
    "additionalProperties": false
  },
  "PaperAtDoor": {
    "type": "string",
    "enum": [
      "protective-custody-form",
      "court-order",
      "guardian-consent",
      "medical-clearance",
      "medication-list",
      "on-call-worker-contact",
      "payment-authorisation",
      "accept-now-papers-by-09"
    ]
  },
  "PendingMatter": {
    "type": "string",
    "enum": [
      "none",
      "status",
      "misdemeanour",
      "felony",
      "violent-felony"
    ]
  },
  "Permission": {
    "type": "string",
    "enum": [
      "account.read",
      "board.create",
      "board.read",
      "board.verify",
      "counts.exact",
      "registry.read",
      "registry.write",
      "agency.write",
      "intake.read",
      "vacancy.write",
      "vacancy.import",
      "policy.read",
      "policy.write",
      "hold.place",
      "request.read",
      "request.write",
      "offer.answer",
      "placement.write",
      "watch.write",
      "inbox.read",
      "calibration.read",
      "review.write",
      "docket.read"
    ]
  },
  "PlacementView": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "offerId": {
        "type": "string"
      },
      "requestId": {
        "type": "string"
      },
      "token": {
        "type": "string"
      },
      "unitId": {
        "type": "string"
      },
      "bed": {
        "type": "string"
      },
      "arrivedAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "departedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "exit": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Exit"
          },
          {
            "type": "null"
          }
        ]
      },
      "missingChild": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/MissingChildClock"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "id",
      "offerId",
      "requestId",
      "token",
      "unitId",
      "bed",
      "arrivedAt",
      "departedAt",
      "exit",
      "missingChild"
    ],
    "additionalProperties": false
  },
  "PolicyDto": {
    "type": "object",
    "properties": {
      "softHoldMinutes": {
        "type": "integer",
        "maximum": 1440,
        "minimum": 1
      },
      "softHoldExtensions": {
        "type": "integer",
        "maximum": 5,
        "minimum": 0
      },
      "watchHoldMinutes": {
        "type": "integer",
        "maximum": 60,
        "minimum": 1
      },
      "firmHoldGraceMinutes": {
        "type": "integer",
        "maximum": 1440,
        "minimum": 0
      },
      "firmHoldMostMinutes": {
        "type": "integer",
        "maximum": 1440,
        "minimum": 1
      },
      "holdsPerOfficer": {
        "type": "integer",
        "maximum": 1000,
        "minimum": 1
      },
      "offersAtOnce": {
        "type": "integer",
        "maximum": 20,
        "minimum": 1
      },
      "broadcast": {
        "type": "boolean"
      },
      "ladder": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "rung": {
              "$ref": "#/components/schemas/LadderRung"
            },
            "afterMinutes": {
              "type": "integer",
              "maximum": 43200,
              "minimum": 1
            },
            "unless": {
              "type": "string",
              "enum": [
                "acknowledged",
                "accepted"
              ]
            },
            "tells": {
              "type": "array",
              "items": {
                "$ref": "#/components/schemas/Role"
              }
            }
          },
          "required": [
            "afterMinutes",
            "rung",
            "tells",
            "unless"
          ],
          "additionalProperties": false
        },
        "maxItems": 10
      },
      "needHoursAfterEnd": {
        "type": "integer",
        "maximum": 24,
        "minimum": 0
      },
      "needHoursAtMost": {
        "type": "integer",
        "maximum": 168,
        "minimum": 1
      },
      "borderAgreements": {
        "type": "array",
        "items": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "minItems": 2,
          "maxItems": 2
        },
        "maxItems": 50
      },
      "travel": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "from": {
              "type": "string",
              "pattern": "^[a-z0-9-]{1,40}$"
            },
            "to": {
              "type": "string",
              "pattern": "^[a-z0-9-]{1,40}$"
            },
            "minutes": {
              "type": "integer",
              "maximum": 1440,
              "minimum": 0
            }
          },
          "required": [
            "from",
            "minutes",
            "to"
          ],
          "additionalProperties": false
        },
        "maxItems": 2500
      }
    },
    "required": [
      "borderAgreements",
      "broadcast",
      "firmHoldGraceMinutes",
      "firmHoldMostMinutes",
      "holdsPerOfficer",
      "ladder",
      "needHoursAfterEnd",
      "needHoursAtMost",
      "offersAtOnce",
      "softHoldExtensions",
      "softHoldMinutes",
      "travel",
      "watchHoldMinutes"
    ],
    "additionalProperties": false
  },
  "PolicyView": {
    "type": "object",
    "properties": {
      "softHoldMinutes": {
        "type": "number"
      },
      "softHoldExtensions": {
        "type": "number"
      },
      "watchHoldMinutes": {
        "type": "number"
      },
      "firmHoldGraceMinutes": {
        "type": "number"
      },
      "firmHoldMostMinutes": {
        "type": "number"
      },
      "holdsPerOfficer": {
        "type": "number"
      },
      "offersAtOnce": {
        "type": "number"
      },
      "broadcast": {
        "type": "boolean"
      },
      "ladder": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LadderStep"
        }
      },
      "needHoursAfterEnd": {
        "type": "number"
      },
      "needHoursAtMost": {
        "type": "number"
      },
      "borderAgreements": {
        "type": "array",
        "items": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "minItems": 2,
          "maxItems": 2
        }
      },
      "travel": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/TravelTime"
        }
      },
      "board": {
        "type": "string"
      }
    },
    "required": [
      "board",
      "borderAgreements",
      "broadcast",
      "firmHoldGraceMinutes",
      "firmHoldMostMinutes",
      "holdsPerOfficer",
      "ladder",
      "needHoursAfterEnd",
      "needHoursAtMost",
      "offersAtOnce",
      "softHoldExtensions",
      "softHoldMinutes",
      "travel",
      "watchHoldMinutes"
    ],
    "additionalProperties": false
  },
  "PreaClass": {
    "type": "string",
    "enum": [
      "not-covered",
      "non-secure-juvenile",
      "secure-juvenile"
    ]
  },
  "Problem": {
    "type": "object",
    "properties": {
      "type": {
        "type": "string"
      },
      "title": {
        "type": "string"
      },
      "status": {
        "type": "number"
      },
      "code": {
        "type": "string"
      },
      "reasons": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Refusal"
        }
      },
      "fields": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FieldProblem"
        }
      }
    },
    "required": [
      "type",
      "title",
      "status",
      "code"
    ],
    "additionalProperties": false
  },
  "ProfileEntry": {
    "type": "object",
    "properties": {
      "seq": {
        "type": "number"
      },
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "recordedAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "kind": {
        "type": "string",
        "const": "unit.profile"
      },
      "unitId": {
        "type": "string"
      },
      "source": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Source"
          },
          {
            "type": "null"
          }
        ]
      },
      "body": {
        "$ref": "#/components/schemas/UnitProfile"
      }
    },
    "required": [
      "seq",
      "at",
      "recordedAt",
      "kind",
      "unitId",
      "source",
      "body"
    ],
    "additionalProperties": false
  },
  "Proof": {
    "type": "object",
    "properties": {
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "units": {
        "type": "number"
      },
      "mismatches": {
        "type": "number"
      }
    },
    "required": [
      "at",
      "units",
      "mismatches"
    ],
    "additionalProperties": false
  },
  "ProtectiveFeature": {
    "type": "string",
    "enum": [
      "awake-night-staff",
      "staff-ratio-tonight",
      "controlled-doors",
      "perimeter-and-cameras",
      "visitor-and-search-rules",
      "phone-and-internet-policy",
      "night-security-person",
      "police-response-agreement",
      "missing-child-drill",
      "undisclosed-location"
    ]
  },
  "PushKeyView": {
    "type": "object",
    "properties": {
      "publicKey": {
        "type": [
          "string",
          "null"
        ]
      },
      "emailConfigured": {
        "type": "boolean"
      }
    },
    "required": [
      "publicKey",
      "emailConfigured"
    ],
    "additionalProperties": false
  },
  "PushSubscriptionDto": {
    "type": "object",
    "properties": {
      "endpoint": {
        "type": "string",
        "minLength": 10,
        "maxLength": 1000,
        "format": "uri"
      },
      "p256dh": {
        "type": "string",
        "pattern": "^[A-Za-z0-9_=-]{20,200}$"
      },
      "auth": {
        "type": "string",
        "pattern": "^[A-Za-z0-9_=-]{8,100}$"
      }
    },
    "required": [
      "auth",
      "endpoint",
      "p256dh"
    ],
    "additionalProperties": false
  },
  "Reason": {
    "type": "object",
    "properties": {
      "code": {
        "$ref": "#/components/schemas/ReasonCode"
      },
      "kind": {
        "$ref": "#/components/schemas/ReasonKind"
      },
      "weighs": {
        "type": "string",
        "enum": [
          "no",
          "ask",
          "note"
        ]
      },
      "facts": {
        "type": "object",
        "additionalProperties": {
          "type": [
            "string",
            "number"
          ]
        }
      }
    },
    "required": [
      "code",
      "kind",
      "weighs"
    ],
    "additionalProperties": false
  },
  "ReasonCode": {
    "anyOf": [
      {
        "$ref": "#/components/schemas/OwnReason"
      },
      {
        "$ref": "#/components/schemas/AskedReason"
      }
    ]
  },
  "ReasonKind": {
    "type": "string",
    "enum": [
      "capacity",
      "licence",
      "criteria",
      "law",
      "state-line",
      "distance",
      "freshness"
    ]
  },
  "Recording": {
    "type": "string",
    "enum": [
      "at-once",
      "later",
      "after-the-moment"
    ]
  },
  "Refusal": {
    "type": "object",
    "properties": {
      "code": {
        "$ref": "#/components/schemas/RefusalCode"
      },
      "field": {
        "type": "string"
      },
      "facts": {
        "type": "object",
        "additionalProperties": {
          "type": [
            "string",
            "number",
            "boolean"
          ]
        }
      }
    },
    "required": [
      "code"
    ],
    "additionalProperties": false
  },
  "RefusalCode": {
    "type": "string",
    "enum": [
      "not-signed-in",
      "wrong-email-or-password",
      "foreign-origin",
      "not-allowed",
      "not-found",
      "invalid-input",
      "client-too-old",
      "unknown-time-zone",
      "body-too-large",
      "unsupported-media-type",
      "too-many-requests",
      "not-ready",
      "shutting-down",
      "unexpected",
      "account-exists",
      "agency-exists",
      "board-exists",
      "facility-exists",
      "unit-exists",
      "bed-exists",
      "unknown-region",
      "changed-since",
      "unit-closed",
      "unit-open",
      "unit-not-reported",
      "counts-withheld",
      "count-not-whole",
      "count-absurd",
      "staffed-above-licensed",
      "older-than-newest",
      "at-ahead",
      "no-free-bed",
      "no-occupied-bed",
      "bed-occupied",
      "bed-not-vacant",
      "bed-not-occupied",
      "until-not-ahead",
      "ages-reversed",
      "ratio-missing",
      "detention-off-its-grounds",
      "unit-full",
      "status-stale",
      "detention-is-no-placement",
      "hold-limit-reached",
      "request-holds-already",
      "hold-over",
      "hold-cannot-be-extended",
      "release-code-missing",
      "idempotency-key-missing",
      "idempotency-key-reused",
      "reason-for-restrictive-missing",
      "request-ended",
      "need-missing",
      "need-contradicts-itself",
      "does-not-fit",
      "too-many-offers",
      "already-asked",
      "broadcast-off",
      "nobody-to-ask",
      "offer-withdrawn",
      "offer-answered",
      "decline-code-missing",
      "not-accepted-yet",
      "arrival-over",
      "placement-ended",
      "missing-capability-missing",
      "watch-over",
      "policy-contradicts-itself",
      "moment-ahead",
      "moment-before-log",
      "unknown-pack",
      "no-pack-in-force",
      "need-of-another-state",
      "no-law-allows",
      "custody-after-moment",
      "cannot-be-told"
    ]
  },
  "RegionDto": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}$"
      },
      "nameEn": {
        "type": "string",
        "minLength": 1,
        "maxLength": 80
      },
      "nameEs": {
        "type": "string",
        "minLength": 1,
        "maxLength": 80
      }
    },
    "required": [
      "code",
      "nameEn",
      "nameEs"
    ],
    "additionalProperties": false
  },
  "RegionView": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "nameEn": {
        "type": "string"
      },
      "nameEs": {
        "type": "string"
      }
    },
    "required": [
      "code",
      "nameEn",
      "nameEs"
    ],
    "additionalProperties": false
  },
  "RegistryView": {
    "type": "object",
    "properties": {
      "agencies": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/AgencyView"
        }
      },
      "regions": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/RegionView"
        }
      },
      "facilities": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/FacilityRecordView"
        }
      }
    },
    "required": [
      "agencies",
      "regions",
      "facilities"
    ],
    "additionalProperties": false
  },
  "ReleaseCode": {
    "type": "string",
    "enum": [
      "no-longer-needed",
      "placed-elsewhere",
      "bed-not-usable",
      "staffing",
      "emergency-placement",
      "separation",
      "unit-closed",
      "no-show",
      "turned-away"
    ]
  },
  "ReleaseDto": {
    "type": "object",
    "properties": {
      "code": {
        "$ref": "#/components/schemas/ReleaseCode"
      }
    },
    "additionalProperties": false
  },
  "ReleaseFact": {
    "anyOf": [
      {
        "type": "object",
        "properties": {
          "condition": {
            "type": "string",
            "const": "transport"
          },
          "code": {
            "$ref": "#/components/schemas/Transport"
          }
        },
        "required": [
          "condition",
          "code"
        ],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "condition": {
            "type": "string",
            "const": "walk-out"
          },
          "code": {
            "$ref": "#/components/schemas/WalkOut"
          }
        },
        "required": [
          "condition",
          "code"
        ],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "condition": {
            "type": "string",
            "const": "no-contact-check"
          },
          "code": {
            "$ref": "#/components/schemas/NoContactCheck"
          }
        },
        "required": [
          "condition",
          "code"
        ],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "condition": {
            "type": "string",
            "const": "return-to-court"
          },
          "code": {
            "$ref": "#/components/schemas/CourtReturn"
          }
        },
        "required": [
          "condition",
          "code"
        ],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "condition": {
            "type": "string",
            "const": "papers-at-door"
          },
          "code": {
            "$ref": "#/components/schemas/PaperAtDoor"
          }
        },
        "required": [
          "condition",
          "code"
        ],
        "additionalProperties": false
      },
      {
        "type": "object",
        "properties": {
          "condition": {
            "type": "string",
            "const": "court-order"
          },
          "code": {
            "type": "string",
            "enum": [
              "secure-care-needs-order",
              "judge-must-lift-hold"
            ]
          }
        },
        "required": [
          "condition",
          "code"
        ],
        "additionalProperties": false
      }
    ]
  },
  "ReportCause": {
    "type": "string",
    "enum": [
      "census",
      "attestation",
      "arrival",
      "departure",
      "block",
      "unblock",
      "hold",
      "release",
      "expected-opening",
      "registry"
    ]
  },
  "Reported": {
    "type": "string",
    "enum": [
      "known",
      "never",
      "withheld"
    ]
  },
  "RequestDto": {
    "type": "object",
    "properties": {
      "board": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}$"
      },
      "callBack": {
        "type": "string",
        "pattern": "^\\+?[0-9 ()x-]{5,30}$"
      },
      "legs": {
        "type": "number",
        "enum": [
          1,
          2
        ]
      }
    },
    "required": [
      "board"
    ],
    "additionalProperties": false
  },
  "RequestState": {
    "type": "string",
    "enum": [
      "open",
      "placed",
      "unmet",
      "withdrawn"
    ]
  },
  "RequestView": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "token": {
        "type": "string"
      },
      "state": {
        "$ref": "#/components/schemas/RequestState"
      },
      "officerId": {
        "type": "string"
      },
      "officer": {
        "type": "string"
      },
      "agency": {
        "type": "string"
      },
      "callBack": {
        "type": [
          "string",
          "null"
        ]
      },
      "legs": {
        "type": "number"
      },
      "openedAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "endedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "needHere": {
        "type": "boolean"
      },
      "needUntil": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "hold": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/HoldView"
          },
          {
            "type": "null"
          }
        ]
      },
      "offers": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/OfferView"
        }
      },
      "steps": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/StepView"
        }
      },
      "ladder": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LadderStep"
        }
      },
      "rung": {
        "type": "number"
      },
      "offersAtOnce": {
        "type": "number"
      },
      "broadcast": {
        "type": "boolean"
      },
      "watchHoldMinutes": {
        "type": "number"
      }
    },
    "required": [
      "id",
      "token",
      "state",
      "officerId",
      "officer",
      "agency",
      "callBack",
      "legs",
      "openedAt",
      "endedAt",
      "needHere",
      "needUntil",
      "hold",
      "offers",
      "steps",
      "ladder",
      "rung",
      "offersAtOnce",
      "broadcast",
      "watchHoldMinutes"
    ],
    "additionalProperties": false
  },
  "RequestsQueryDto": {
    "type": "object",
    "properties": {
      "state": {
        "type": "string",
        "enum": [
          "open",
          "ended"
        ]
      }
    },
    "additionalProperties": false
  },
  "RestrictiveReason": {
    "type": "string",
    "enum": [
      "less-restrictive-declined",
      "less-restrictive-not-answering",
      "protection-needed",
      "siblings-together",
      "nearer-to-court",
      "young-person-wishes"
    ]
  },
  "ReviewDto": {
    "type": "object",
    "properties": {
      "board": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}$"
      },
      "state": {
        "type": "string",
        "pattern": "^[A-Z]{2}$"
      },
      "moment": {
        "type": "string",
        "format": "date-time"
      },
      "need": {
        "$ref": "#/components/schemas/NeedDto"
      },
      "ground": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}$"
      },
      "custodyAt": {
        "type": "string",
        "format": "date-time"
      },
      "clockStart": {
        "$ref": "#/components/schemas/ClockStart"
      },
      "token": {
        "type": "string",
        "pattern": "^R-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$"
      },
      "pack": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}$"
      }
    },
    "required": [
      "board",
      "state",
      "moment",
      "need"
    ],
    "additionalProperties": false
  },
  "ReviewSnapshot": {
    "type": "object",
    "properties": {
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "seq": {
        "type": "number"
      },
      "hash": {
        "type": "string"
      },
      "units": {
        "type": "number"
      },
      "groups": {
        "type": "object",
        "properties": {
          "fits": {
            "type": "number"
          },
          "ask": {
            "type": "number"
          },
          "full": {
            "type": "number"
          },
          "no": {
            "type": "number"
          }
        },
        "required": [
          "fits",
          "ask",
          "full",
          "no"
        ],
        "additionalProperties": false
      },
      "alternatives": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Alternative"
        }
      },
      "grounds": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/GroundAnswer"
        }
      },
      "candidates": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Candidate"
        }
      },
      "detention": {
        "$ref": "#/components/schemas/DetentionCount"
      }
    },
    "required": [
      "at",
      "seq",
      "hash",
      "units",
      "groups",
      "alternatives",
      "grounds",
      "candidates",
      "detention"
    ],
    "additionalProperties": false
  },
  "ReviewView": {
    "type": "object",
    "properties": {
      "board": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "timeZone": {
        "type": "string"
      },
      "demonstration": {
        "type": "boolean"
      },
      "state": {
        "type": "string"
      },
      "moment": {
        "$ref": "#/components/schemas/Instant"
      },
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "legalStatus": {
        "$ref": "#/components/schemas/LegalStatus"
      },
      "ground": {
        "type": [
          "string",
          "null"
        ]
      },
      "pack": {
        "$ref": "#/components/schemas/Pack"
      },
      "then": {
        "$ref": "#/components/schemas/ReviewSnapshot"
      },
      "now": {
        "$ref": "#/components/schemas/ReviewSnapshot"
      },
      "clocks": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ClockReading"
        }
      },
      "request": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/ReviewedRequest"
          },
          {
            "type": "null"
          }
        ]
      },
      "timeline": {
        "$ref": "#/components/schemas/Timeline"
      }
    },
    "required": [
      "board",
      "name",
      "timeZone",
      "demonstration",
      "state",
      "moment",
      "at",
      "legalStatus",
      "ground",
      "pack",
      "then",
      "now",
      "clocks",
      "request",
      "timeline"
    ],
    "additionalProperties": false
  },
  "ReviewedRequest": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "token": {
        "type": "string"
      },
      "state": {
        "$ref": "#/components/schemas/RequestState"
      },
      "agency": {
        "type": "string"
      },
      "openedAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "endedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "steps": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ReviewedStep"
        }
      }
    },
    "required": [
      "id",
      "token",
      "state",
      "agency",
      "openedAt",
      "endedAt",
      "steps"
    ],
    "additionalProperties": false
  },
  "ReviewedStep": {
    "type": "object",
    "properties": {
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "kind": {
        "$ref": "#/components/schemas/StepKind"
      },
      "facility": {
        "type": [
          "string",
          "null"
        ]
      },
      "unit": {
        "type": [
          "string",
          "null"
        ]
      },
      "class": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/FacilityClass"
          },
          {
            "type": "null"
          }
        ]
      },
      "result": {
        "type": [
          "string",
          "null"
        ]
      },
      "channel": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Channel"
          },
          {
            "type": "null"
          }
        ]
      },
      "answeredAfterMinutes": {
        "type": [
          "number",
          "null"
        ]
      }
    },
    "required": [
      "at",
      "kind",
      "facility",
      "unit",
      "class",
      "result",
      "channel",
      "answeredAfterMinutes"
    ],
    "additionalProperties": false
  },
  "Role": {
    "type": "string",
    "enum": [
      "placement-officer",
      "shelter-staff",
      "shelter-manager",
      "court-reviewer",
      "coordinator",
      "operator"
    ]
  },
  "Rule": {
    "type": "object",
    "properties": {
      "code": {
        "type": "string"
      },
      "words": {
        "$ref": "#/components/schemas/LocalizedText"
      },
      "source": {
        "type": "string"
      },
      "confidence": {
        "$ref": "#/components/schemas/LegalConfidence"
      }
    },
    "required": [
      "code",
      "words",
      "source",
      "confidence"
    ],
    "additionalProperties": false
  },
  "SendNeedDto": {
    "type": "object",
    "properties": {
      "need": {
        "$ref": "#/components/schemas/NeedDto"
      }
    },
    "required": [
      "need"
    ],
    "additionalProperties": false
  },
  "Service": {
    "type": "string",
    "enum": [
      "cse-restorative-programme",
      "survivor-mentoring",
      "mental-health",
      "medical",
      "detox-and-substance-treatment",
      "schooling",
      "legal-advocacy",
      "witness-support",
      "video-testimony-room",
      "court-escort",
      "case-management"
    ]
  },
  "SettleArrivalDto": {
    "type": "object",
    "properties": {
      "outcome": {
        "$ref": "#/components/schemas/ArrivalOutcome"
      },
      "etaMinutes": {
        "type": "integer",
        "minimum": 0,
        "maximum": 1440
      },
      "code": {
        "$ref": "#/components/schemas/DeclineCode"
      },
      "expectedOn": {
        "type": "string",
        "format": "date"
      }
    },
    "required": [
      "outcome"
    ],
    "additionalProperties": false
  },
  "SignInDto": {
    "type": "object",
    "properties": {
      "email": {
        "type": "string",
        "maxLength": 254,
        "format": "email"
      },
      "password": {
        "type": "string",
        "minLength": 1,
        "maxLength": 128
      }
    },
    "required": [
      "email",
      "password"
    ],
    "additionalProperties": false
  },
  "SkippedDay": {
    "type": "object",
    "properties": {
      "on": {
        "$ref": "#/components/schemas/LocalDate"
      },
      "why": {
        "$ref": "#/components/schemas/ExcusedDay"
      },
      "words": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/LocalizedText"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "on",
      "why",
      "words"
    ],
    "additionalProperties": false
  },
  "Sleeper": {
    "type": "string",
    "enum": [
      "girls",
      "boys",
      "trans-and-non-binary",
      "single-room"
    ]
  },
  "SnapshotQueryDto": {
    "type": "object",
    "properties": {
      "asOf": {
        "type": "string",
        "format": "date-time"
      }
    },
    "additionalProperties": false
  },
  "Source": {
    "type": "object",
    "properties": {
      "speaker": {
        "$ref": "#/components/schemas/Speaker"
      },
      "channel": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/SourceChannel"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "speaker",
      "channel"
    ],
    "additionalProperties": false
  },
  "SourceChannel": {
    "type": "string",
    "enum": [
      "app",
      "phone",
      "import",
      "integration"
    ]
  },
  "Speaker": {
    "type": "string",
    "enum": [
      "shelter",
      "coordinator",
      "import",
      "third-party",
      "holder",
      "system"
    ]
  },
  "StateLicenceClass": {
    "type": "string",
    "enum": [
      "ks-shelter",
      "ks-staff-secure",
      "ks-secure-care",
      "ks-crisis-intervention",
      "ks-juvenile-detention",
      "ks-foster",
      "ks-residential",
      "mo-emergency-shelter",
      "mo-residential-care",
      "mo-foster",
      "mo-intensive-residential",
      "mo-juvenile-detention",
      "hospital",
      "other"
    ]
  },
  "StepKind": {
    "type": "string",
    "enum": [
      "opened",
      "searched",
      "called",
      "asked",
      "acknowledged",
      "answered",
      "withdrawn",
      "held",
      "released",
      "escalated",
      "on-the-way",
      "arrived",
      "no-show",
      "turned-away",
      "departed",
      "need-sent",
      "closed"
    ]
  },
  "StepView": {
    "type": "object",
    "properties": {
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "kind": {
        "$ref": "#/components/schemas/StepKind"
      },
      "leg": {
        "type": "number"
      },
      "unitId": {
        "type": [
          "string",
          "null"
        ]
      },
      "result": {
        "type": [
          "string",
          "null"
        ]
      },
      "channel": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Channel"
          },
          {
            "type": "null"
          }
        ]
      },
      "by": {
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "at",
      "kind",
      "leg",
      "unitId",
      "result",
      "channel",
      "by"
    ],
    "additionalProperties": false
  },
  "Timeline": {
    "type": "object",
    "properties": {
      "from": {
        "$ref": "#/components/schemas/Instant"
      },
      "to": {
        "$ref": "#/components/schemas/Instant"
      },
      "marks": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/TimelineMark"
        }
      },
      "leftOut": {
        "type": "number"
      }
    },
    "required": [
      "from",
      "to",
      "marks",
      "leftOut"
    ],
    "additionalProperties": false
  },
  "TimelineMark": {
    "type": "object",
    "properties": {
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "unitId": {
        "type": "string"
      },
      "facility": {
        "type": "string"
      },
      "unit": {
        "type": "string"
      },
      "class": {
        "$ref": "#/components/schemas/FacilityClass"
      },
      "from": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/MatchGroup"
          },
          {
            "type": "null"
          }
        ]
      },
      "to": {
        "$ref": "#/components/schemas/MatchGroup"
      }
    },
    "required": [
      "at",
      "unitId",
      "facility",
      "unit",
      "class",
      "from",
      "to"
    ],
    "additionalProperties": false
  },
  "Transport": {
    "type": "string",
    "enum": [
      "collects",
      "meets-half-way",
      "none"
    ]
  },
  "TravelTime": {
    "type": "object",
    "properties": {
      "from": {
        "type": "string"
      },
      "to": {
        "type": "string"
      },
      "minutes": {
        "type": "number"
      }
    },
    "required": [
      "from",
      "to",
      "minutes"
    ],
    "additionalProperties": false
  },
  "TurnoverView": {
    "type": "object",
    "properties": {
      "at": {
        "$ref": "#/components/schemas/Instant"
      },
      "units": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "unitId": {
              "type": "string"
            },
            "takenPerHour": {
              "type": "number"
            }
          },
          "required": [
            "unitId",
            "takenPerHour"
          ],
          "additionalProperties": false
        }
      }
    },
    "required": [
      "at",
      "units"
    ],
    "additionalProperties": false
  },
  "UnitBand": {
    "type": "object",
    "properties": {
      "band": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Band"
          },
          {
            "type": "null"
          }
        ]
      },
      "then": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/BandStep"
        }
      },
      "expectedOpenings": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LocalDate"
        }
      },
      "reportedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "freshUntil": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "staleAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "withheld": {
        "type": "boolean"
      }
    },
    "required": [
      "band",
      "then",
      "expectedOpenings",
      "reportedAt",
      "freshUntil",
      "staleAt",
      "withheld"
    ],
    "additionalProperties": false
  },
  "UnitChanged": {
    "type": "object",
    "properties": {
      "line": {
        "$ref": "#/components/schemas/Line"
      },
      "bedId": {
        "type": [
          "string",
          "null"
        ]
      },
      "blockId": {
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "line",
      "bedId",
      "blockId"
    ],
    "additionalProperties": false
  },
  "UnitChanges": {
    "type": "object",
    "properties": {
      "unitId": {
        "type": "string"
      },
      "entries": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/ViewedEntry"
        }
      }
    },
    "required": [
      "unitId",
      "entries"
    ],
    "additionalProperties": false
  },
  "UnitCriteria": {
    "type": "object",
    "properties": {
      "legalStatuses": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LegalStatus"
        }
      },
      "lowCensus": {
        "type": "boolean"
      },
      "sleepOnly": {
        "type": "boolean"
      },
      "countsWithheld": {
        "type": "boolean"
      },
      "whoCanSleepHere": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Sleeper"
        }
      },
      "ages": {
        "type": "object",
        "properties": {
          "from": {
            "type": "number"
          },
          "to": {
            "type": "number"
          }
        },
        "required": [
          "from",
          "to"
        ],
        "additionalProperties": false
      },
      "licensed": {
        "type": "number"
      },
      "kind": {
        "$ref": "#/components/schemas/BedKind"
      },
      "answers": {
        "type": "object",
        "properties": {
          "suicide-watch": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "recent-assault": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "fire-setting": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "sexualised-behaviour": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "psychosis": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "intoxication-or-detox": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "medical-need": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "pregnancy": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "parenting": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "mobility": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "sibling-group": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "intellectual-disability": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "pending-charge": {
            "$ref": "#/components/schemas/ConditionAnswer"
          }
        },
        "required": [
          "suicide-watch",
          "recent-assault",
          "fire-setting",
          "sexualised-behaviour",
          "psychosis",
          "intoxication-or-detox",
          "medical-need",
          "pregnancy",
          "parenting",
          "mobility",
          "sibling-group",
          "intellectual-disability",
          "pending-charge"
        ],
        "additionalProperties": false
      },
      "sector": {
        "type": [
          "string",
          "null"
        ]
      }
    },
    "required": [
      "legalStatuses",
      "lowCensus",
      "sleepOnly",
      "countsWithheld",
      "whoCanSleepHere",
      "ages",
      "licensed",
      "kind",
      "answers",
      "sector"
    ],
    "additionalProperties": false
  },
  "UnitCriteriaDto": {
    "type": "object",
    "properties": {
      "legalStatuses": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LegalStatus"
        },
        "uniqueItems": true
      },
      "lowCensus": {
        "type": "boolean"
      },
      "sleepOnly": {
        "type": "boolean"
      },
      "countsWithheld": {
        "type": "boolean"
      },
      "whoCanSleepHere": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Sleeper"
        },
        "uniqueItems": true
      },
      "ages": {
        "$ref": "#/components/schemas/AgeRangeDto"
      },
      "licensed": {
        "type": "integer",
        "maximum": 5000,
        "minimum": 0
      },
      "kind": {
        "$ref": "#/components/schemas/BedKind"
      },
      "answers": {
        "type": "object",
        "properties": {
          "suicide-watch": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "recent-assault": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "fire-setting": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "sexualised-behaviour": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "psychosis": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "intoxication-or-detox": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "medical-need": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "pregnancy": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "parenting": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "mobility": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "sibling-group": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "intellectual-disability": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "pending-charge": {
            "$ref": "#/components/schemas/ConditionAnswer"
          }
        },
        "required": [
          "suicide-watch",
          "recent-assault",
          "fire-setting",
          "sexualised-behaviour",
          "psychosis",
          "intoxication-or-detox",
          "medical-need",
          "pregnancy",
          "parenting",
          "mobility",
          "sibling-group",
          "intellectual-disability",
          "pending-charge"
        ],
        "additionalProperties": false
      },
      "sector": {
        "type": [
          "string",
          "null"
        ],
        "minLength": 1,
        "maxLength": 60
      }
    },
    "required": [
      "ages",
      "answers",
      "countsWithheld",
      "kind",
      "legalStatuses",
      "licensed",
      "lowCensus",
      "sector",
      "sleepOnly",
      "whoCanSleepHere"
    ],
    "additionalProperties": false
  },
  "UnitDto": {
    "type": "object",
    "properties": {
      "at": {
        "type": "string",
        "format": "date-time"
      },
      "name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 120
      },
      "externalId": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}:.{1,80}$"
      },
      "criteria": {
        "$ref": "#/components/schemas/UnitCriteriaDto"
      },
      "overrides": {
        "type": "object",
        "properties": {
          "class": {
            "$ref": "#/components/schemas/FacilityClass"
          },
          "confidential": {
            "type": "boolean"
          },
          "onDetentionGrounds": {
            "type": "boolean"
          },
          "sharesBuildingWithAdultJail": {
            "type": "boolean"
          },
          "walkOut": {
            "$ref": "#/components/schemas/WalkOut"
          },
          "jjdpaClass": {
            "$ref": "#/components/schemas/JjdpaClass"
          },
          "preaClass": {
            "$ref": "#/components/schemas/PreaClass"
          },
          "stateLicenceClass": {
            "$ref": "#/components/schemas/StateLicenceClass"
          },
          "iveClass": {
            "$ref": "#/components/schemas/IveClass"
          },
          "services": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Service"
            }
          },
          "languages": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Language"
            }
          },
          "maxNights": {
            "type": [
              "number",
              "null"
            ]
          },
          "dutyToAccept": {
            "type": "boolean"
          },
          "papersAtDoor": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PaperAtDoor"
            }
          },
          "transport": {
            "$ref": "#/components/schemas/Transport"
          },
          "updateMinutes": {
            "type": "number"
          },
          "protection": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CheckedFeatureDto"
            }
          },
          "intakeHours": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/IntakeHoursDto"
            }
          },
          "shiftTimes": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "additionalProperties": false
      }
    },
    "required": [
      "name",
      "criteria"
    ],
    "additionalProperties": false
  },
  "UnitProfile": {
    "type": "object",
    "properties": {
      "legalStatuses": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LegalStatus"
        }
      },
      "lowCensus": {
        "type": "boolean"
      },
      "sleepOnly": {
        "type": "boolean"
      },
      "countsWithheld": {
        "type": "boolean"
      },
      "whoCanSleepHere": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Sleeper"
        }
      },
      "ages": {
        "type": "object",
        "properties": {
          "from": {
            "type": "number"
          },
          "to": {
            "type": "number"
          }
        },
        "required": [
          "from",
          "to"
        ],
        "additionalProperties": false
      },
      "licensed": {
        "type": "number"
      },
      "kind": {
        "$ref": "#/components/schemas/BedKind"
      },
      "answers": {
        "type": "object",
        "properties": {
          "suicide-watch": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "recent-assault": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "fire-setting": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "sexualised-behaviour": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "psychosis": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "intoxication-or-detox": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "medical-need": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "pregnancy": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "parenting": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "mobility": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "sibling-group": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "intellectual-disability": {
            "$ref": "#/components/schemas/ConditionAnswer"
          },
          "pending-charge": {
            "$ref": "#/components/schemas/ConditionAnswer"
          }
        },
        "required": [
          "suicide-watch",
          "recent-assault",
          "fire-setting",
          "sexualised-behaviour",
          "psychosis",
          "intoxication-or-detox",
          "medical-need",
          "pregnancy",
          "parenting",
          "mobility",
          "sibling-group",
          "intellectual-disability",
          "pending-charge"
        ],
        "additionalProperties": false
      },
      "sector": {
        "type": [
          "string",
          "null"
        ]
      },
      "class": {
        "$ref": "#/components/schemas/FacilityClass"
      },
      "confidential": {
        "type": "boolean"
      },
      "onDetentionGrounds": {
        "type": "boolean"
      },
      "sharesBuildingWithAdultJail": {
        "type": "boolean"
      },
      "walkOut": {
        "$ref": "#/components/schemas/WalkOut"
      },
      "jjdpaClass": {
        "$ref": "#/components/schemas/JjdpaClass"
      },
      "preaClass": {
        "$ref": "#/components/schemas/PreaClass"
      },
      "stateLicenceClass": {
        "$ref": "#/components/schemas/StateLicenceClass"
      },
      "iveClass": {
        "$ref": "#/components/schemas/IveClass"
      },
      "protection": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/CheckedFeature"
        }
      },
      "services": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Service"
        }
      },
      "languages": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Language"
        }
      },
      "maxNights": {
        "type": [
          "number",
          "null"
        ]
      },
      "dutyToAccept": {
        "type": "boolean"
      },
      "intakeHours": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/IntakeHours"
        }
      },
      "papersAtDoor": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/PaperAtDoor"
        }
      },
      "transport": {
        "$ref": "#/components/schemas/Transport"
      },
      "updateMinutes": {
        "type": "number"
      },
      "shiftTimes": {
        "type": "array",
        "items": {
          "type": "string"
        }
      },
      "unitId": {
        "type": "string"
      },
      "facilityId": {
        "type": "string"
      },
      "agencyId": {
        "type": "string"
      },
      "externalId": {
        "type": [
          "string",
          "null"
        ]
      },
      "facility": {
        "type": "string"
      },
      "unit": {
        "type": "string"
      },
      "state": {
        "type": "string"
      },
      "region": {
        "type": "string"
      }
    },
    "required": [
      "agencyId",
      "ages",
      "answers",
      "class",
      "confidential",
      "countsWithheld",
      "dutyToAccept",
      "externalId",
      "facility",
      "facilityId",
      "intakeHours",
      "iveClass",
      "jjdpaClass",
      "kind",
      "languages",
      "legalStatuses",
      "licensed",
      "lowCensus",
      "maxNights",
      "onDetentionGrounds",
      "papersAtDoor",
      "preaClass",
      "protection",
      "region",
      "sector",
      "services",
      "sharesBuildingWithAdultJail",
      "shiftTimes",
      "sleepOnly",
      "state",
      "stateLicenceClass",
      "transport",
      "unit",
      "unitId",
      "updateMinutes",
      "walkOut",
      "whoCanSleepHere"
    ],
    "additionalProperties": false
  },
  "UnitRecordView": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "facilityId": {
        "type": "string"
      },
      "name": {
        "type": "string"
      },
      "externalId": {
        "type": [
          "string",
          "null"
        ]
      },
      "criteria": {
        "$ref": "#/components/schemas/UnitCriteria"
      },
      "overrides": {
        "type": "object",
        "properties": {
          "class": {
            "$ref": "#/components/schemas/FacilityClass"
          },
          "confidential": {
            "type": "boolean"
          },
          "onDetentionGrounds": {
            "type": "boolean"
          },
          "sharesBuildingWithAdultJail": {
            "type": "boolean"
          },
          "walkOut": {
            "$ref": "#/components/schemas/WalkOut"
          },
          "jjdpaClass": {
            "$ref": "#/components/schemas/JjdpaClass"
          },
          "preaClass": {
            "$ref": "#/components/schemas/PreaClass"
          },
          "stateLicenceClass": {
            "$ref": "#/components/schemas/StateLicenceClass"
          },
          "iveClass": {
            "$ref": "#/components/schemas/IveClass"
          },
          "protection": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/CheckedFeature"
            }
          },
          "services": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Service"
            }
          },
          "languages": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Language"
            }
          },
          "maxNights": {
            "type": [
              "number",
              "null"
            ]
          },
          "dutyToAccept": {
            "type": "boolean"
          },
          "intakeHours": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/IntakeHours"
            }
          },
          "papersAtDoor": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/PaperAtDoor"
            }
          },
          "transport": {
            "$ref": "#/components/schemas/Transport"
          },
          "updateMinutes": {
            "type": "number"
          },
          "shiftTimes": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "additionalProperties": false
      },
      "closed": {
        "type": "boolean"
      },
      "beds": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/BedRecordView"
        }
      }
    },
    "required": [
      "id",
      "facilityId",
      "name",
      "externalId",
      "criteria",
      "overrides",
      "closed",
      "beds"
    ],
    "additionalProperties": false
  },
  "UnitReport": {
    "type": "object",
    "properties": {
      "cause": {
        "$ref": "#/components/schemas/ReportCause"
      },
      "licensed": {
        "type": "number"
      },
      "beds": {
        "type": "number"
      },
      "staffed": {
        "type": [
          "number",
          "null"
        ]
      },
      "occupied": {
        "type": "number"
      },
      "heldUntil": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/Instant"
        }
      },
      "blocks": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "reason": {
              "$ref": "#/components/schemas/BlockReason"
            },
            "until": {
              "$ref": "#/components/schemas/Instant"
            }
          },
          "required": [
            "reason",
            "until"
          ],
          "additionalProperties": false
        }
      },
      "expectedOpenings": {
        "type": "array",
        "items": {
          "$ref": "#/components/schemas/LocalDate"
        }
      },
      "reportedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "reportedBy": {
        "$ref": "#/components/schemas/Source"
      },
      "freshUntil": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "staleAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "withheld": {
        "type": "boolean"
      },
      "imported": {
        "type": "boolean",
        "const": true
      },
      "quietSince": {
        "type": "number"
      }
    },
    "required": [
      "cause",
      "licensed",
      "beds",
      "staffed",
      "occupied",
      "heldUntil",
      "blocks",
      "expectedOpenings",
      "reportedAt",
      "freshUntil",
      "staleAt",
      "withheld"
    ],
    "additionalProperties": false
  },
  "UnmetQueryDto": {
    "type": "object",
    "properties": {
      "from": {
        "type": "string",
        "format": "date-time"
      },
      "to": {
        "type": "string",
        "format": "date-time"
      }
    },
    "additionalProperties": false
  },
  "UnmetView": {
    "type": "object",
    "properties": {
      "hour": {
        "$ref": "#/components/schemas/Instant"
      },
      "class": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/FacilityClass"
          },
          {
            "type": "string",
            "const": "any"
          }
        ]
      },
      "region": {
        "type": "string"
      },
      "missing": {
        "$ref": "#/components/schemas/MissingCapability"
      },
      "outcome": {
        "type": "string",
        "enum": [
          "unmet",
          "withdrawn"
        ]
      },
      "count": {
        "type": "number"
      }
    },
    "required": [
      "hour",
      "class",
      "region",
      "missing",
      "outcome",
      "count"
    ],
    "additionalProperties": false
  },
  "Verification": {
    "type": "object",
    "properties": {
      "board": {
        "type": "string"
      },
      "intact": {
        "type": "boolean"
      },
      "entries": {
        "type": "number"
      },
      "auditEntries": {
        "type": "number"
      },
      "seq": {
        "type": "number"
      },
      "hash": {
        "type": "string"
      },
      "firstBad": {
        "anyOf": [
          {
            "type": "object",
            "properties": {
              "chain": {
                "type": "string",
                "enum": [
                  "board",
                  "audit"
                ]
              },
              "seq": {
                "type": "number"
              },
              "code": {
                "type": "string"
              }
            },
            "required": [
              "chain",
              "seq",
              "code"
            ],
            "additionalProperties": false
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "board",
      "intact",
      "entries",
      "auditEntries",
      "seq",
      "hash",
      "firstBad"
    ],
    "additionalProperties": false
  },
  "ViewedEntry": {
    "anyOf": [
      {
        "$ref": "#/components/schemas/BoardEntry"
      },
      {
        "type": "object",
        "properties": {
          "seq": {
            "type": "number"
          },
          "at": {
            "$ref": "#/components/schemas/Instant"
          },
          "recordedAt": {
            "$ref": "#/components/schemas/Instant"
          },
          "kind": {
            "type": "string",
            "const": "unit.band"
          },
          "unitId": {
            "type": "string"
          },
          "source": {
            "anyOf": [
              {
                "$ref": "#/components/schemas/Source"
              },
              {
                "type": "null"
              }
            ]
          },
          "body": {
            "$ref": "#/components/schemas/UnitBand"
          }
        },
        "required": [
          "seq",
          "at",
          "recordedAt",
          "kind",
          "unitId",
          "source",
          "body"
        ],
        "additionalProperties": false
      }
    ]
  },
  "WalkOut": {
    "type": "string",
    "enum": [
      "yes",
      "delayed",
      "no"
    ]
  },
  "WalkOutWish": {
    "type": "string",
    "enum": [
      "any",
      "delayed",
      "staff-secure"
    ]
  },
  "WatchDto": {
    "type": "object",
    "properties": {
      "board": {
        "type": "string",
        "pattern": "^[a-z0-9-]{1,40}$"
      },
      "need": {
        "$ref": "#/components/schemas/NeedDto"
      },
      "holdAtOnce": {
        "type": "boolean"
      },
      "requestId": {
        "type": "string",
        "format": "uuid"
      },
      "tells": {
        "type": "array",
        "items": {
          "type": "string",
          "format": "uuid"
        },
        "uniqueItems": true,
        "maxItems": 10,
        "minItems": 1
      }
    },
    "required": [
      "board",
      "need",
      "holdAtOnce"
    ],
    "additionalProperties": false
  },
  "WatchView": {
    "type": "object",
    "properties": {
      "id": {
        "type": "string"
      },
      "requestId": {
        "type": [
          "string",
          "null"
        ]
      },
      "token": {
        "type": [
          "string",
          "null"
        ]
      },
      "officerId": {
        "type": "string"
      },
      "holdAtOnce": {
        "type": "boolean"
      },
      "setAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "expiresAt": {
        "$ref": "#/components/schemas/Instant"
      },
      "hitAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "hitUnitId": {
        "type": [
          "string",
          "null"
        ]
      },
      "endedAt": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      },
      "needHere": {
        "type": "boolean"
      },
      "tells": {
        "type": "array",
        "items": {
          "type": "object",
          "properties": {
            "id": {
              "type": "string"
            },
            "name": {
              "type": "string"
            }
          },
          "required": [
            "id",
            "name"
          ],
          "additionalProperties": false
        }
      },
      "confirmBy": {
        "anyOf": [
          {
            "$ref": "#/components/schemas/Instant"
          },
          {
            "type": "null"
          }
        ]
      }
    },
    "required": [
      "id",
      "requestId",
      "token",
      "officerId",
      "holdAtOnce",
      "setAt",
      "expiresAt",
      "hitAt",
      "hitUnitId",
      "endedAt",
      "needHere",
      "tells",
      "confirmBy"
    ],
    "additionalProperties": false
  },
  "WithDefaults_ChangePasswordDto_revokeOtherSessions": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "revokeOtherSessions": {
        "type": "boolean"
      },
      "currentPassword": {
        "type": "string",
        "minLength": 1,
        "maxLength": 128
      },
      "newPassword": {
        "type": "string",
        "minLength": 8,
        "maxLength": 128
      }
    },
    "required": [
      "currentPassword",
      "newPassword"
    ]
  },
  "WithDefaults_ChangesQueryDto_limit": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "limit": {
        "type": "integer",
        "maximum": 100,
        "minimum": 1
      }
    }
  },
  "WithDefaults_EntriesQueryDto_after_limit": {
    "type": "object",
    "additionalProperties": false,
    "properties": {
      "after": {
        "type": "integer",
        "maximum": 9007199254740991,
        "minimum": 0
      },
      "limit": {
        "type": "integer",
        "maximum": 1000,
        "minimum": 1
      }
    }
  },
  "YoungSleeper": {
    "type": "string",
    "enum": [
      "girl",
      "boy",
      "trans-or-non-binary"
    ]
  }
};


      export type PossibleTypesResultData = {
  "possibleTypes": {
    "Entity": [
      "AdvisoryGroup",
      "Agency",
      "Alliance",
      "ArmsSale",
      "Attache",
      "AttacheOffice",
      "CombatantCommand",
      "CooperationOffice",
      "Embassy",
      "Event",
      "MinistryOfDefense",
      "Nation",
      "StatePartner",
      "Statute"
    ],
    "Node": [
      "AdvisoryGroup",
      "Agency",
      "Alliance",
      "ArmsSale",
      "Attache",
      "AttacheOffice",
      "Claim",
      "CombatantCommand",
      "CooperationOffice",
      "Embassy",
      "Event",
      "MinistryOfDefense",
      "Nation",
      "Observation",
      "Relationship",
      "Source",
      "StatePartner",
      "Statute"
    ],
    "SecurityCooperationOrganization": [
      "AdvisoryGroup",
      "AttacheOffice",
      "CooperationOffice"
    ]
  }
};
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "Entity": [
      "AdvisoryGroup",
      "Agency",
      "Alliance",
      "ArmsSale",
      "Attache",
      "AttacheOffice",
      "CombatantCommand",
      "CooperationOffice",
      "Embassy",
      "Event",
      "MinistryOfDefense",
      "Nation",
      "StatePartner",
      "Statute"
    ],
    "Node": [
      "AdvisoryGroup",
      "Agency",
      "Alliance",
      "ArmsSale",
      "Attache",
      "AttacheOffice",
      "Claim",
      "CombatantCommand",
      "CooperationOffice",
      "Embassy",
      "Event",
      "MinistryOfDefense",
      "Nation",
      "Observation",
      "Relationship",
      "Source",
      "StatePartner",
      "Statute"
    ],
    "SecurityCooperationOrganization": [
      "AdvisoryGroup",
      "AttacheOffice",
      "CooperationOffice"
    ]
  }
};
      export default result;
    
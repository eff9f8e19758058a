import { planned } from './planned.ts';

const connection = { edges: planned, nodes: planned };
const edge = { node: planned };
const relatedEdge = { node: planned, relationship: planned };

/** Pages that plans read: what is on them waits under its name in the answer. */
export const connections = {
  NationConnection: connection,
  NationEdge: relatedEdge,
  MinistryOfDefenseConnection: connection,
  MinistryOfDefenseEdge: relatedEdge,
  EmbassyConnection: connection,
  EmbassyEdge: relatedEdge,
  CooperationOfficeConnection: connection,
  CooperationOfficeEdge: relatedEdge,
  AdvisoryGroupConnection: connection,
  AdvisoryGroupEdge: relatedEdge,
  AttacheOfficeConnection: connection,
  AttacheOfficeEdge: relatedEdge,
  AttacheConnection: connection,
  AttacheEdge: relatedEdge,
  CombatantCommandConnection: connection,
  CombatantCommandEdge: relatedEdge,
  AgencyConnection: connection,
  AgencyEdge: relatedEdge,
  AllianceConnection: connection,
  AllianceEdge: relatedEdge,
  StatePartnerConnection: connection,
  StatePartnerEdge: relatedEdge,
  StatuteConnection: connection,
  StatuteEdge: relatedEdge,
  EventConnection: connection,
  EventEdge: relatedEdge,
  ArmsSaleConnection: connection,
  ArmsSaleEdge: relatedEdge,
  SecurityCooperationOrganizationConnection: connection,
  SecurityCooperationOrganizationEdge: relatedEdge,
  EntityConnection: connection,
  EntityEdge: relatedEdge,
  RelationshipConnection: connection,
  RelationshipEdge: edge,
  ObservationConnection: connection,
  ObservationEdge: edge,
  ClaimConnection: connection,
  ClaimEdge: edge,
  SourceConnection: connection,
  SourceEdge: edge,
};

namespace CreditPlatform.ServiceDefaults.Access;

public enum Resource { Record, RecordSealing, Refusal, UnitFigures, SubjectResult, PublicRecord, Calendar, AuditEvents, ParkedItems, Ledger, Unit }

public enum Operation { Read, Submit, Change }

/// <summary>How the thing stands to the caller: its own organisation's, in its own region, or neither.</summary>
public enum Relation { Own, OwnRegion, Other }

public enum Verdict { Refused, Masked, Allowed }

public sealed record PolicyRow(string Role, Resource Resource, Operation Operation, Relation Relation, Verdict Verdict);

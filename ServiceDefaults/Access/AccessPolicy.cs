using static CreditPlatform.ServiceDefaults.Access.Operation;
using static CreditPlatform.ServiceDefaults.Access.Relation;
using static CreditPlatform.ServiceDefaults.Access.Resource;
using static CreditPlatform.ServiceDefaults.Access.Verdict;

namespace CreditPlatform.ServiceDefaults.Access;

/// <summary>The one table that decides who may do what. Whatever is not in it is refused.</summary>
public static class AccessPolicy
{
    /// <summary>The role of a request without a token.</summary>
    public const string NoToken = "public";

    public static readonly IReadOnlyList<PolicyRow> Table =
    [
        new(Scopes.RecordsSubmit, Record, Submit, Own, Allowed),
        new(Scopes.RecordsSubmit, Record, Change, Own, Allowed),
        new(Scopes.RecordsRead, Record, Read, Own, Allowed),
        new(Scopes.RecordsRead, Record, Read, OwnRegion, Masked),
        new(Scopes.RecordsRead, Refusal, Read, Own, Allowed),
        new(Scopes.RecordsRead, UnitFigures, Read, Own, Allowed),
        new(Scopes.RecordsRead, UnitFigures, Read, OwnRegion, Allowed),
        new(Scopes.RecordsRead, SubjectResult, Read, Own, Allowed),
        new(Scopes.RecordsRead, Ledger, Read, Own, Allowed),
        .. Everywhere(Scopes.Office, Record, Read, Allowed),
        .. Everywhere(Scopes.Office, Record, Change, Allowed),
        .. Everywhere(Scopes.Office, RecordSealing, Change, Allowed),
        .. Everywhere(Scopes.Office, Refusal, Read, Allowed),
        .. Everywhere(Scopes.Office, UnitFigures, Read, Allowed),
        .. Everywhere(Scopes.Office, SubjectResult, Read, Allowed),
        .. Everywhere(Scopes.Office, Calendar, Change, Allowed),
        .. Everywhere(Scopes.Office, Ledger, Read, Allowed),
        .. Everywhere(Scopes.Office, Ledger, Submit, Allowed),
        .. Everywhere(Scopes.Office, Ledger, Change, Allowed),
        .. Scopes.All.SelectMany(scope => Everywhere(scope, Unit, Read, Allowed)), // which units there are is no secret
        .. Everywhere(Scopes.Office, Unit, Change, Allowed),
        .. Everywhere(Scopes.Audit, AuditEvents, Read, Allowed),
        .. Everywhere(Scopes.Ops, ParkedItems, Read, Allowed),
        .. Everywhere(Scopes.Ops, ParkedItems, Change, Allowed),
        .. Everywhere(NoToken, PublicRecord, Read, Masked),
    ];

    private static readonly ILookup<(Resource, Operation, Relation), PolicyRow> Rows =
        Table.ToLookup(row => (row.Resource, row.Operation, row.Relation));

    /// <summary>The most generous verdict that any of the caller's roles is given.</summary>
    public static Verdict Decide(Caller caller, Resource resource, Operation operation, Relation relation)
    {
        var verdict = Refused;
        foreach (var row in Rows[(resource, operation, relation)])
            if (row.Verdict > verdict && (row.Role == NoToken || caller.Has(row.Role)))
                verdict = row.Verdict;
        return verdict;
    }

    public static Relation RelationOf(Caller caller, string? organisation, string? region) =>
        organisation is { Length: > 0 } && organisation == caller.Organisation ? Own
        : IsCounty(caller.Region) && region == caller.Region ? OwnRegion
        : Other;

    // A city-level department (xxxx00) has no "own area": it would otherwise see every other department of the city.
    private static bool IsCounty(string? region) => region is { Length: 6 } && !region.EndsWith("00", StringComparison.Ordinal);

    private static IEnumerable<PolicyRow> Everywhere(string role, Resource resource, Operation operation, Verdict verdict) =>
        Enum.GetValues<Relation>().Select(relation => new PolicyRow(role, resource, operation, relation, verdict));
}

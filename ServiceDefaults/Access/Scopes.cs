namespace CreditPlatform.ServiceDefaults.Access;

/// <summary>The OAuth scopes the gateway hands out (docs/api.md, "Access").</summary>
public static class Scopes
{
    public const string RecordsSubmit = "records.submit";
    public const string RecordsBackfill = "records.backfill";
    public const string RecordsRead = "records.read";
    public const string Office = "office";
    public const string ReviewFirst = "review.first";
    public const string ReviewSecond = "review.second";
    public const string OrganisationDepartment = "organisation-department";
    public const string Portal = "portal";
    public const string Audit = "audit";
    public const string Ops = "ops";

    public static readonly IReadOnlyList<string> All =
        [RecordsSubmit, RecordsBackfill, RecordsRead, Office, ReviewFirst, ReviewSecond, OrganisationDepartment, Portal, Audit, Ops];
}

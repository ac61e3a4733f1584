using System.Text.Json;
using CreditPlatform.ServiceDefaults.Access;

namespace CreditPlatform.Gateway.Clients;

/// <summary>Who the demo city's clients are. Secrets are not known here.</summary>
internal static class DemoSet
{
    public const string Backfill = "demo-backfill";

    public static IReadOnlyList<DemoUnit> Units(string? file)
    {
        using var stream = file is null ? typeof(DemoSet).Assembly.GetManifestResourceStream("units.json") : File.OpenRead(file);
        return stream is null ? [] : JsonSerializer.Deserialize<DemoUnit[]>(stream, JsonSerializerOptions.Web)!;
    }

    public static IReadOnlyList<DemoClient> Of(IReadOnlyList<DemoUnit> units)
    {
        // The credit office is a division of the development and reform commission.
        var office = Unit("development-reform");
        DemoUnit Unit(string slug) => units.FirstOrDefault(unit => unit.Slug == slug) ?? units[0];
        DemoClient Client(string id, DemoUnit unit, string? person, params string[] scopes) =>
            new(id, "", unit.Org, unit.Name, unit.Region, person, scopes);
        return
        [
            .. units.Select(unit => Client($"dept-{unit.Slug}", unit, null, Scopes.RecordsSubmit, Scopes.RecordsRead)),
            Client("office", office, "office-001", Scopes.Office),
            Client("reviewer-1", office, "reviewer-001", Scopes.ReviewFirst),
            Client("reviewer-2", office, "reviewer-002", Scopes.ReviewSecond),
            Client("organisation-department", Unit("organisation-department"), "organisation-001", Scopes.OrganisationDepartment),
            Client("auditor", Unit("audit"), "auditor-001", Scopes.Audit),
            Client("operations", office, "operations-001", Scopes.Ops),
            Client("portal", office, null, Scopes.Portal),
            Client(Backfill, office, null, Scopes.RecordsSubmit, Scopes.RecordsBackfill, Scopes.RecordsRead),
        ];
    }
}

using CreditPlatform.ServiceDefaults.Hosting;

namespace CreditPlatform.Gateway.Routing;

/// <param name="Resource">First part of the path below the base path.</param>
/// <param name="Service">Who answers.</param>
/// <param name="Public">Whether it is answered without a token.</param>
/// <param name="MaxBody">Bytes of a body, where files are uploaded; else the platform's bound.</param>
internal sealed record Route(string Resource, string Service, bool Public = false, long? MaxBody = null);

/// <summary>Which service answers what. Whatever is not here does not exist outside.</summary>
internal static class Routes
{
    /// <summary>Every service has this one; outside, the service's name follows it.</summary>
    public const string Operations = "operations";

    public static readonly IReadOnlyList<Route> Table =
    [
        new("records", "collection"),
        new("refusals", "collection"),
        new("catalogue", "collection"),
        new("calendar", "collection"),
        new("units", "collection"),
        new("public/records", "collection", Public: true),
        new("quality", "collection"),
        new("ledgers", "collection", MaxBody: (20 << 20) + (64 << 10)), // a file, and the form around it
        new("metrics", "scoring"),
        new("evaluations", "scoring"),
        new("rule-sets", "scoring"),
    ];

    /// <summary>The outside path of a service's path, or null where the gateway does not pass it on.</summary>
    public static string? Outside(string service, string path)
    {
        var operations = $"{ServiceDefaultsExtensions.BasePath}/{Operations}";
        if (Below(path, operations))
            return $"{operations}/{service}{path[operations.Length..]}";
        return Table.Any(route => route.Service == service && Below(path, $"{ServiceDefaultsExtensions.BasePath}/{route.Resource}")) ? path : null;
    }

    public static bool IsPublic(string path) => Below(path, $"{ServiceDefaultsExtensions.BasePath}/public");

    private static bool Below(string path, string prefix) =>
        path.StartsWith(prefix, StringComparison.Ordinal) && (path.Length == prefix.Length || path[prefix.Length] == '/');
}

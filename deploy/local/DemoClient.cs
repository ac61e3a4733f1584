using System.Text.Json;

namespace CreditPlatform.Local;

/// <summary>One entry of <c>demo-clients.json</c>, which the gateway writes in Development.</summary>
public sealed record DemoClient(
    string ClientId, string ClientSecret, string Org, string OrgName, string Region, string? Person, IReadOnlyList<string> Scopes)
{
    /// <summary>Empty where the gateway has written none.</summary>
    public static IReadOnlyList<DemoClient> ReadAll(string file) => File.Exists(file)
        ? JsonSerializer.Deserialize<List<DemoClient>>(File.ReadAllText(file), JsonSerializerOptions.Web) ?? []
        : [];
}

using System.Text.Json;

namespace CreditPlatform.Local.Demo;

/// <summary>
/// One of the forty departments and six towns of the fictional city, as in <c>units.json</c> (the thirty A-class bodies are those of domain.md §8.4).
/// </summary>
/// <param name="Slug">Short English name.</param>
/// <param name="Name">Full Chinese name.</param>
/// <param name="Class">A, B or town.</param>
/// <param name="Kind">government, party, court, mass-organisation, vertical or town.</param>
/// <param name="Region">990000 for the city, 990001 and on for its counties.</param>
/// <param name="Org">USCC.</param>
/// <param name="Connected">Its systems are connected.</param>
/// <param name="Collecting">It delivers information.</param>
/// <param name="Hall">It runs the service hall.</param>
/// <param name="EmbeddedSystems">Business systems with the query embedded; null for none.</param>
sealed record DemoUnit(
    string Slug, string Name, string Class, string Kind, string Region, string Org, bool Connected = true, bool Collecting = true, bool Hall = false,
    IReadOnlyList<string>? EmbeddedSystems = null)
{
    /// <summary>Id of the demo client that acts for it.</summary>
    public string ClientId => $"dept-{Slug}";

    /// <param name="json">The text of <c>units.json</c>.</param>
    public static IReadOnlyList<DemoUnit> Parse(string json) => JsonSerializer.Deserialize<List<DemoUnit>>(json, JsonSerializerOptions.Web)!;
}

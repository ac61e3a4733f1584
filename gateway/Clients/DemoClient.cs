namespace CreditPlatform.Gateway.Clients;

/// <summary>A client of the demo city, as the file for developers and tests names it.</summary>
internal sealed record DemoClient(
    string ClientId, string ClientSecret, string Org, string OrgName, string Region, string? Person, IReadOnlyList<string> Scopes);

/// <summary>A unit of the demo city.</summary>
internal sealed record DemoUnit(string Slug, string Name, string Class, string Kind, string Region, string Org);

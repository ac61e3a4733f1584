using System.Text.Json;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.CollectionTests.Support;
using CreditPlatform.ServiceDefaults.Privacy;

namespace CreditPlatform.CollectionTests.Independent;

/// <summary>What both said of one record.</summary>
sealed record Comparison(RandomRecord Record, IReadOnlyList<Fault> Checker, IReadOnlyList<Fault> Platform)
{
    static readonly CatalogueItems Catalogue = CatalogueItems.Load();
    static readonly KeyRing Keyring = Keys.Fixed();

    public bool Accepted => Checker.Count == 0;

    /// <summary>Both accept, or both refuse and name a field in common.</summary>
    public bool Agree => Accepted == (Platform.Count == 0) && (Accepted || Checker.Select(fault => fault.Field).Intersect(Platform.Select(fault => fault.Field)).Any());

    /// <summary>What only one of them found.</summary>
    public string Difference => Accepted ? $"platform only: {Platform[0]}" : $"checker only: {Checker[0]}";

    public static Comparison Of(RandomRecord record, DateOnly today)
    {
        using var json = JsonDocument.Parse(record.Json);
        var found = RecordValidator.Check(Catalogue.InForce(record.Template.Item, today)!, json.RootElement, today, Keyring.PersonReference);
        return new(record, IndependentChecker.Check(record.Template, json.RootElement, today), [.. found.Errors.Select(error => new Fault(error.Field, error.Code))]);
    }

    public override string ToString() =>
        $"""
        record {Record.Number}, {Record.Template.Item}, after {string.Join(" + ", Record.Changes.Select(change => change.Name).DefaultIfEmpty("nothing"))}
          checker:  {Verdict(Checker)}
          platform: {Verdict(Platform)}
          {Record.Json}
        """;

    static string Verdict(IReadOnlyList<Fault> faults) => faults.Count == 0 ? "accepted" : $"refused: {string.Join("; ", faults.Select(fault => $"{fault.Field} {fault.Reason}"))}";
}

using System.Text.Json;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.CollectionTests.Support;
using CreditPlatform.Local.Demo;

namespace CreditPlatform.CollectionTests.Catalogue;

/// <summary>Every submission of the demo city against the catalogue: what it was made to be is what the checks find.</summary>
public sealed class DemoRecordsTests
{
    static readonly DateOnly Today = new(2026, 10, 9);

    static readonly DemoData City = DemoData.Generate(Units());

    [Fact]
    public void What_was_made_to_be_accepted_is_accepted_and_every_fault_is_found_alone()
    {
        var keys = Keys.Fixed();
        var items = CatalogueItems.Load();
        foreach (var one in City.Submissions)
        {
            using var data = JsonDocument.Parse(one.ToData().ToJsonString());
            var found = RecordValidator.Check(items.InForce(one.Decision.Template.Item(), Today)!, data.RootElement, Today, keys.PersonReference);

            string.Join(' ', found.Errors.Select(error => error.Code).Distinct()).ShouldBe(Expected(one), $"{one.Decision.DocumentNumber} {string.Join(' ', found.Found())}");
            (found.NaturalKey is null).ShouldBe(one.HidesItsKey, one.Decision.DocumentNumber);
        }
    }

    static string Expected(DemoSubmission one) => one.Defect switch
    {
        DemoDefect.WrongCheckCharacter => "check-character",
        DemoDefect.MissingField => "required",
        DemoDefect.FineMissing => "required-when",
        DemoDefect.Sealed => "sealed",
        _ => "",
    };

    static IReadOnlyList<DemoUnit> Units()
    {
        using var stream = typeof(DemoRecordsTests).Assembly.GetManifestResourceStream("units.json")!;
        return DemoUnit.Parse(new StreamReader(stream).ReadToEnd());
    }
}

using CreditPlatform.Collection.Catalogue;

namespace CreditPlatform.CollectionTests.Catalogue.Fixtures;

/// <summary>Every rule and every field check of every item, once broken and once kept.</summary>
public sealed class FixtureTests
{
    public static TheoryData<string, int> Cases()
    {
        var cases = new TheoryData<string, int>();
        foreach (var fixture in ItemFixture.All)
            for (var i = 0; i < fixture.Cases.Count; i++)
                cases.Add(fixture.Item, i);
        return cases;
    }

    public static TheoryData<string> Items() => [.. CatalogueItems.Load().Latest.Select(item => item.Id)];

    [Theory, MemberData(nameof(Cases))]
    public void What_breaks_a_cell_gives_exactly_its_error_and_what_keeps_it_none(string item, int number)
    {
        var fixture = ItemFixture.Of(item);
        var (of, what) = (fixture.Cases[number], $"{item}: {fixture.Cases[number].About} {fixture.Cases[number].Note}");

        fixture.Check(of.Given, of.Fails).Found().ShouldBe(of.Expected, what);
        fixture.Check(of.Given, of.Passes).Found().ShouldBeEmpty(what);
    }

    [Theory, MemberData(nameof(Items))]
    public void No_cell_of_an_item_is_empty(string item)
    {
        ItemFixture.All.Select(fixture => fixture.Item).ShouldContain(item, "the item has no fixture");
        var fixture = ItemFixture.Of(item);
        var cells = ItemCells.Of(fixture.Catalogue).ToList();

        cells.ShouldBeUnique();
        cells.Except(fixture.Cases.Select(of => of.About)).ShouldBeEmpty("these have no case");
        fixture.Cases.Select(of => of.About).Except(cells).ShouldBeEmpty("these name no cell");
    }

    [Theory, MemberData(nameof(Items))]
    public void The_base_record_and_its_variants_are_accepted(string item)
    {
        var fixture = ItemFixture.Of(item);

        foreach (var variant in fixture.Variants.Keys.Prepend(null))
            fixture.Check(variant).Found().ShouldBeEmpty($"{item} {variant}");
    }

    [Theory, MemberData(nameof(Items))]
    public void A_required_field_that_is_blank_or_null_is_missing(string item)
    {
        var fixture = ItemFixture.Of(item);

        foreach (var field in fixture.Catalogue.Fields.Where(field => field.Required))
            fixture.Check(null, new Dictionary<string, string?> { [field.Code] = " \u3000 " }).Found().ShouldBe([$"{field.Code} required"]);
    }

    [Theory, MemberData(nameof(Items))]
    public void Every_value_is_read_by_its_name_its_code_and_its_further_spellings(string item)
    {
        var fixture = ItemFixture.Of(item);
        foreach (var field in fixture.Catalogue.Fields.Where(field => field.Type is FieldType.Enum or FieldType.MultiEnum))
            foreach (var value in field.Values)
                foreach (var spelling in value.Accepts.Append(value.Zh).Concat(value.Code is { } code ? [code] : []))
                {
                    var record = fixture.Check(null, new Dictionary<string, string?> { [field.Code] = spelling });
                    record.Errors.ShouldNotContain(error => error.Field == field.Code && error.Code == FieldCodes.Enumeration, $"{field.Code} {spelling}");
                    record.Values[field.Code].ShouldBe(value.Zh);
                }
    }
}

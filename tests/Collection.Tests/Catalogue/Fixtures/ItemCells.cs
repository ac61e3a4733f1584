using System.Text.Json;
using CreditPlatform.Collection.Catalogue;

namespace CreditPlatform.CollectionTests.Catalogue.Fixtures;

/// <summary>
/// Everything of an item that can refuse a record, by name: "CF_WSH required" and the like for the checks of a field, "alias CF_FR_SFZH" for an older name,
/// "required-when CF_FRDB" for a rule, "left-out CF_FRDB" for each name that a rule leaves out.
/// </summary>
static class ItemCells
{
    public static IEnumerable<string> Of(CatalogueItem item) =>
        item.Fields.Where(field => !field.Unused).SelectMany(field => Codes(field).Select(code => $"{field.Code} {code}"))
            .Concat(item.Fields.SelectMany(field => field.Aliases).Select(alias => $"alias {alias.Name}"))
            .Concat(item.Rules.SelectMany(Names));

    static IEnumerable<string> Codes(CatalogueField field) => field.Required ? Read(field).Prepend(FieldCodes.Required) : Read(field);

    /// <summary>What the reader of each type can say. What any value can be told (a wrong kind of JSON, control characters) is no field's own.</summary>
    static IEnumerable<string> Read(CatalogueField field) => field.Type switch
    {
        FieldType.Text => [FieldCodes.TooLong],
        // A citizen ID number doesn't fit into a shorter field.
        FieldType.Code => field.Length >= 18 ? [FieldCodes.TooLong, FieldCodes.Alphabet, FieldCodes.PersonNumber] : [FieldCodes.TooLong, FieldCodes.Alphabet],
        FieldType.Date => [FieldCodes.DateFormat],
        FieldType.Money => [FieldCodes.MoneyFormat, FieldCodes.MoneyNegative],
        FieldType.Enum or FieldType.MultiEnum => [FieldCodes.Enumeration],
        FieldType.Uscc => [FieldCodes.Length, FieldCodes.Alphabet, FieldCodes.Structure, FieldCodes.CheckCharacter],
        FieldType.DocumentNumber => [FieldCodes.TooLong, FieldCodes.PersonNumber],
        FieldType.PersonNumber =>
            [FieldCodes.TooLong, FieldCodes.Length, FieldCodes.Alphabet, FieldCodes.Structure, FieldCodes.BirthDate, FieldCodes.CheckCharacter],
        _ => throw new InvalidOperationException($"Nothing is said of the checks of {field.Type}."),
    };

    static IEnumerable<string> Names(CatalogueRule rule)
    {
        var kind = JsonNamingPolicy.KebabCaseLower.ConvertName(rule.Kind.ToString());
        return rule.Kind == RuleKind.LeftOut ? rule.Fields.Select(name => $"{kind} {name}") : [$"{kind} {string.Join(' ', rule.Fields)}"];
    }
}

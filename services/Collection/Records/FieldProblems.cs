using CreditPlatform.Collection.Catalogue;
using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.Collection.Records;

internal static class FieldProblems
{
    /// <summary>The decision that a document number names is sealed.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<FieldProblem>> Sealed(ProblemStyle style, CatalogueItem item)
    {
        var (code, zh, en) = FieldCodes.Find(FieldCodes.Sealed)!;
        return new Dictionary<string, IReadOnlyList<FieldProblem>> { [item.Key.DocumentNumber] = [new(code, style.English ? en : zh)] };
    }

    /// <summary>Field errors as the API shows them: by field, in the caller's language.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<FieldProblem>> Of(ProblemStyle style, IReadOnlyList<FieldError> errors) =>
        errors.GroupBy(error => error.Field).ToDictionary(
            field => field.Key,
            field => (IReadOnlyList<FieldProblem>)[.. field.Select(error => new FieldProblem(error.Code, style.English ? error.En : error.Zh))]);
}

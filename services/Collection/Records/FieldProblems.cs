using CreditPlatform.Collection.Catalogue;
using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.Collection.Records;

internal static class FieldProblems
{
    /// <summary>Field errors as the API shows them: by field, in the caller's language.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<FieldProblem>> Of(HttpContext http, IReadOnlyList<FieldError> errors)
    {
        var english = Problems.PrefersEnglish(http);
        return errors.GroupBy(error => error.Field).ToDictionary(
            field => field.Key,
            field => (IReadOnlyList<FieldProblem>)[.. field.Select(error => new FieldProblem(error.Code, english ? error.En : error.Zh))]);
    }
}

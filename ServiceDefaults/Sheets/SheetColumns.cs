using System.Collections.Frozen;
using CreditPlatform.Contracts;

namespace CreditPlatform.ServiceDefaults.Sheets;

/// <summary>The headers under which each field may stand. A file's other columns are not read at all.</summary>
public sealed class SheetColumns
{
    private readonly FrozenDictionary<string, string> fields;

    /// <param name="headers">Field to its headers; the field's own name is one too.</param>
    public SheetColumns(IReadOnlyDictionary<string, string[]> headers) => fields = headers
        .SelectMany(field => field.Value.Append(field.Key).Select(header => (Header: Form(header), Field: field.Key)))
        .DistinctBy(pair => pair.Header).ToFrozenDictionary(pair => pair.Header, pair => pair.Field, StringComparer.Ordinal);

    /// <summary>The field of a header, or null.</summary>
    public string? Of(string header) => fields.GetValueOrDefault(Form(header));

    // Sheets made by hand mark what is required with stars, and break headers into lines.
    private static string Form(string header) =>
        string.Concat(TextForm.NormalizeCode(header).Where(c => !char.IsWhiteSpace(c) && c is not ('*' or ':' or '\uFEFF')));
}

namespace CreditPlatform.Contracts;

/// <summary>The id of a record from what makes it the same record, so that a repeated submission meets its own stream (design.md §3).</summary>
public static class RecordKey
{
    /// <summary>Fixed for ever: with another namespace every record would be a new one.</summary>
    static readonly Guid Platform = new("3f0c2b52-6f0e-4c57-9d51-7b1f0f5a9e21");

    /// <summary>UUIDv5 of the four parts.</summary>
    /// <param name="item">Catalogue item id, such as <c>penalty-legal</c>.</param>
    /// <param name="decidingOrganisation">USCC of the deciding organ, in any spelling.</param>
    /// <param name="documentNumber">文书号 in any spelling; normalised here.</param>
    /// <param name="subjectReference">USCC in its normal form, or the vault's person reference as it is; never a person's name or number.</param>
    public static Guid Of(string item, string decidingOrganisation, string documentNumber, string subjectReference)
    {
        // No part can contain a line feed after trimming and joining, so different parts never give the same text.
        string[] parts = [TextForm.Normalize(item), TextForm.NormalizeCode(decidingOrganisation),
            NormalizeDocumentNumber(documentNumber), TextForm.Normalize(subjectReference)];
        if (Array.Exists(parts, part => part.Contains('\n'))) throw new ArgumentException("A part of a record key has a line break.");
        return StableId.V5(Platform, string.Join('\n', parts));
    }

    /// <summary>One spelling of a 文书号: half-width, brackets of every kind as 〔〕, no white space, upper case.</summary>
    public static string NormalizeDocumentNumber(string number)
    {
        var kept = TextForm.NormalizeCode(number).Where(c => !char.IsWhiteSpace(c)).Select(c => c switch
        {
            '[' or '(' or '【' or '﹝' => '〔',
            ']' or ')' or '】' or '﹞' => '〕',
            _ => c,
        });
        return string.Concat(kept);
    }
}

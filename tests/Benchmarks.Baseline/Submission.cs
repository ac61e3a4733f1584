using System.Text.Json;

namespace CreditPlatform.Benchmarks.Baseline;

/// <summary>The platform's own request, so that both are sent the same bytes.</summary>
internal sealed record Submission(string Item, JsonElement Data)
{
    public string Organisation => Field("CF_CFJGDM");

    public string DocumentNumber => Field("CF_WSH");

    public string Subject => Field("CF_XDR_SHXYM");

    public StoredRecord ToRecord(DateTimeOffset at) => new()
    {
        Item = Item, Organisation = Organisation, DocumentNumber = DocumentNumber, Subject = Subject, Document = Data.GetRawText(), ReceivedAt = at,
    };

    string Field(string name) => Data.GetProperty(name).GetString()!;
}

using CreditPlatform.ServiceDefaults.Errors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace CreditPlatform.ServiceDefaults.Sheets;

/// <summary>An uploaded file and what stands beside it: the whole body, or the part <c>file</c> of a form with other parts as fields.</summary>
/// <param name="Body">The whole body, for the Idempotency-Key.</param>
/// <param name="Content">The file.</param>
/// <param name="Fields">Parts of the form, over query parameters.</param>
public sealed record UploadedFile(byte[] Body, byte[] Content, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>Room for the parts of a form around the file.</summary>
    public const int FormOverhead = 64 << 10;

    private const int MostParts = 16;

    /// <summary>In memory only: a spooled upload would leave names of persons on disk in clear.</summary>
    public static async Task<UploadedFile> Read(HttpContext http, SheetLimits limits, CancellationToken ct)
    {
        using var buffer = new MemoryStream();
        await Copy(http.Request.Body, buffer, limits.Bytes + FormOverhead, ct);
        var body = buffer.ToArray();
        var fields = http.Request.Query.ToDictionary(pair => pair.Key, pair => pair.Value.ToString().Trim());
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
            return new UploadedFile(body, Bounded(body, limits), fields);
        var content = await Parts(body, HeaderUtilities.RemoveQuotes(type.Boundary).ToString(), fields, ct);
        return new UploadedFile(body, Bounded(content, limits), fields);
    }

    private static async Task<byte[]> Parts(byte[] body, string boundary, Dictionary<string, string> fields, CancellationToken ct)
    {
        byte[]? file = null;
        try
        {
            var reader = new MultipartReader(boundary, new MemoryStream(body));
            for (var parts = 0; await reader.ReadNextSectionAsync(ct) is { } section; parts++)
            {
                if (parts == MostParts || !ContentDispositionHeaderValue.TryParse(section.ContentDisposition, out var disposition))
                    throw new RefusedException(ErrorCodes.Malformed, "multipart/form-data");
                using var part = new MemoryStream();
                await section.Body.CopyToAsync(part, ct);
                var name = HeaderUtilities.RemoveQuotes(disposition.Name).ToString();
                if (name == "file")
                    file = part.ToArray();
                else
                    fields[name] = System.Text.Encoding.UTF8.GetString(part.ToArray()).Trim();
            }
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or ArgumentException)
        {
            throw new RefusedException(ErrorCodes.Malformed, "multipart/form-data");
        }
        return file ?? throw new RefusedException(ErrorCodes.Malformed, "file");
    }

    private static byte[] Bounded(byte[] content, SheetLimits limits) =>
        content.Length <= limits.Bytes ? content : throw new RefusedException(ErrorCodes.BodyTooLarge);

    private static async Task Copy(Stream from, MemoryStream to, int most, CancellationToken ct)
    {
        var piece = new byte[64 << 10];
        for (int read; (read = await from.ReadAsync(piece, ct)) > 0;)
        {
            if (to.Length + read > most)
                throw new RefusedException(ErrorCodes.BodyTooLarge);
            to.Write(piece, 0, read);
        }
    }
}

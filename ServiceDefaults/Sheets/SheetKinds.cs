using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.ServiceDefaults.Sheets;

internal static class SheetKinds
{
    private static readonly byte[] Zip = "PK\u0003\u0004"u8.ToArray();

    /// <summary>Judged by the first bytes. Leaves the stream at its beginning.</summary>
    public static SheetKind Of(Stream content)
    {
        var head = new byte[4096];
        content.Position = 0;
        var length = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        content.Position = 0;
        var start = head.AsSpan(0, length);
        if (start.StartsWith(Zip))
            return SheetKind.Xlsx;
        if (TextEncoding.HasMark(start) is null && start.Contains((byte)0))
            throw new RefusedException(ErrorCodes.FileKind);
        if (start.StartsWith(TextEncoding.Utf8Mark))
            start = start[3..];
        return start.TrimStart(" \t\r\n"u8) is [(byte)'[' or (byte)'{', ..] ? SheetKind.Json : SheetKind.Csv;
    }
}

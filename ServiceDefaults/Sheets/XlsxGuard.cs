using System.IO.Compression;
using System.Text;
using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.ServiceDefaults.Sheets;

/// <summary>Looks into the package before anything else opens it: macros are refused, and what expands beyond measure (by count, not by what it says of itself).</summary>
internal static class XlsxGuard
{
    private const int MostParts = 2000;
    private const int HighestRatio = 200;
    private const long Small = 10 << 20;

    public static void Check(Stream content, SheetLimits limits)
    {
        content.Position = 0;
        try
        {
            using var package = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (package.GetEntry("xl/workbook.xml") is null || package.GetEntry("[Content_Types].xml") is not { } types)
                throw new RefusedException(ErrorCodes.FileKind);
            if (package.Entries.Count > MostParts)
                throw new RefusedException(ErrorCodes.FileUnsafe);
            var most = Math.Min(limits.Expanded, Math.Max(Small, HighestRatio * content.Length));
            foreach (var part in package.Entries)
                most -= SizeOf(part, most);
            if (package.Entries.Any(part => part.Name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase)) || Text(types).Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
                throw new RefusedException(ErrorCodes.FileUnsafe, "VBA");
        }
        catch (InvalidDataException)
        {
            throw new RefusedException(ErrorCodes.FileUnreadable, "XLSX");
        }
    }

    private static long SizeOf(ZipArchiveEntry part, long most)
    {
        using var stream = part.Open();
        var buffer = new byte[64 << 10];
        long size = 0;
        for (int read; (read = stream.Read(buffer)) > 0;)
            if ((size += read) > most)
                throw new RefusedException(ErrorCodes.FileUnsafe);
        return size;
    }

    private static string Text(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(part.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

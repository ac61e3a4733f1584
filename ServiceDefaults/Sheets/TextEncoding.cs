using System.Text;
using CreditPlatform.ServiceDefaults.Errors;

namespace CreditPlatform.ServiceDefaults.Sheets;

/// <summary>Chinese text comes as UTF-8 with or without a mark, as GBK (a part of GB 18030), now and then as UTF-16 with one. No byte is guessed at.</summary>
internal static class TextEncoding
{
    private const int Gb18030 = 54936;

    public static readonly byte[] Utf8Mark = [0xEF, 0xBB, 0xBF];

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private static readonly Encoding Chinese =
        CodePagesEncodingProvider.Instance.GetEncoding(Gb18030, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The encoding that a byte order mark names, or null.</summary>
    public static Encoding? HasMark(ReadOnlySpan<byte> start) =>
        start.StartsWith(Utf8Mark) ? Utf8
        : start is [0xFF, 0xFE, ..] ? new UnicodeEncoding(false, true, true)
        : start is [0xFE, 0xFF, ..] ? new UnicodeEncoding(true, true, true) : null;

    /// <summary>The one encoding in which every byte of the text means something. Leaves the stream at its beginning.</summary>
    public static Encoding Of(Stream text)
    {
        var head = new byte[3];
        text.Position = 0;
        var length = text.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var found = new[] { HasMark(head.AsSpan(0, length)), Utf8, Chinese }.OfType<Encoding>().FirstOrDefault(encoding => Fits(text, encoding));
        text.Position = 0;
        return found ?? throw new RefusedException(ErrorCodes.FileUnreadable, "UTF-8, GB18030");
    }

    private static bool Fits(Stream text, Encoding encoding)
    {
        text.Position = 0;
        var decoder = encoding.GetDecoder();
        var bytes = new byte[64 << 10];
        var characters = new char[encoding.GetMaxCharCount(bytes.Length)];
        try
        {
            for (int read; (read = text.Read(bytes)) > 0;)
                if (characters.AsSpan(0, decoder.GetChars(bytes.AsSpan(0, read), characters, flush: false)).Contains('\0'))
                    return false;
            decoder.GetChars([], characters, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}

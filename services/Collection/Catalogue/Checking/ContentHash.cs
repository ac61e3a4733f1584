using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace CreditPlatform.Collection.Catalogue;

/// <summary>SHA-256 over codes and values. The separators are control characters, which no value can hold, so different contents differ.</summary>
static class ContentHash
{
    const byte UnitSeparator = 0x1F, RecordSeparator = 0x1E;

    public static string Of(ItemPlan plan, Cell[] cells)
    {
        var size = 0;
        for (var slot = 0; slot < cells.Length; slot++)
            if (cells[slot].Value is { } value) size += Encoding.UTF8.GetMaxByteCount(value.Length) + plan.Fields[slot].Code.Length * 3 + 2;
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Max(size, 1));
        var end = 0;
        for (var slot = 0; slot < cells.Length; slot++)
        {
            if (cells[slot].Value is not { } value) continue;
            end += Encoding.UTF8.GetBytes(plan.Fields[slot].Code, buffer.AsSpan(end));
            buffer[end++] = UnitSeparator;
            end += Encoding.UTF8.GetBytes(value, buffer.AsSpan(end));
            buffer[end++] = RecordSeparator;
        }

        var hash = Of(buffer.AsSpan(0, end));
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true); // may hold a person's number
        return hash;
    }

    public static string Of(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToHexStringLower(hash);
    }
}

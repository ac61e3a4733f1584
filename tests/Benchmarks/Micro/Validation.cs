using System.Text.Json;
using BenchmarkDotNet.Attributes;
using CreditPlatform.Benchmarks.Documents;
using CreditPlatform.Collection.Catalogue;
using CreditPlatform.Contracts;
using CreditPlatform.Local;

namespace CreditPlatform.Benchmarks.Micro;

/// <summary>Checking one penalty against the catalogue: what each record costs before anything is kept.</summary>
[Config(typeof(InProcess))]
[MemoryDiagnoser]
public class Validation
{
    static readonly DateOnly Today = new(2026, 9, 30);

    readonly CatalogueItem _item = CatalogueItems.Load().InForce("penalty-legal", Today)!;
    readonly byte[] _body = new DocumentSequence("检", LoadDemo.Units(), DocumentSequence.Departments).Next().Data.ToArray();
    readonly JsonElement _data;

    public Validation()
    {
        _data = JsonElement.Parse(_body);
        if (!RecordValidator.Check(_item, _data, Today, NoPerson).Accepted)
            throw new BenchmarkException("The penalty that is checked has to be a valid one.");
    }

    [Benchmark]
    public CheckedRecord Check() => RecordValidator.Check(_item, _data, Today, NoPerson);

    [Benchmark]
    public CheckedRecord ParseAndCheck()
    {
        using var document = JsonDocument.Parse(_body);
        return RecordValidator.Check(_item, document.RootElement, Today, NoPerson);
    }

    /// <summary>The subject is a firm.</summary>
    static string NoPerson(DocumentKind kind, string number) => throw new BenchmarkException("No person is asked for.");
}

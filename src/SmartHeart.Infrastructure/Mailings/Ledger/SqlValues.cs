using System.Globalization;
using SmartHeart.Infrastructure.Persistence.Writing;

namespace SmartHeart.Infrastructure.Mailings.Ledger;

/// <summary>Values of a statement that is put together: each gets its name where it is used, in the order in which they come.</summary>
internal sealed class SqlValues
{
    private readonly List<object?> _values = [];

    /// <summary>Adds a value.</summary>
    /// <returns>Its name in the text.</returns>
    public string this[object? value]
    {
        get
        {
            _values.Add(value);
            return string.Create(CultureInfo.InvariantCulture, $"@p{_values.Count - 1}");
        }
    }

    /// <summary>The statement with these values.</summary>
    public Statement Of(string sql) => new(sql, [.. _values]);
}

using SmartHeart.Application.Mailings.Delivery;
using SmartHeart.Domain.Mailings;

namespace SmartHeart.Infrastructure.IntegrationTests.Mailings;

/// <summary>What the ledger must say, in plain C# and written without a look at its SQL.</summary>
internal sealed class LedgerModel(IEnumerable<int> people)
{
    private readonly SortedDictionary<int, Row> _rows = new(people.ToDictionary(person => person, _ => new Row(RecipientState.Pending, 0, default)));
    private readonly HashSet<int> _unreachable = [];

    public IEnumerable<(int UserId, RecipientState State, int Attempts)> Rows => _rows.Select(row => (row.Key, row.Value.State, row.Value.Attempts));

    public bool HasOpen => _rows.Values.Any(row => row.State is RecipientState.Pending or RecipientState.Sending);

    public int Count(RecipientState state) => _rows.Values.Count(row => row.State == state);

    /// <returns>Who is to be sent to now.</returns>
    public List<int> Claim(int most, DateTimeOffset now)
    {
        var next = _rows.Where(row => row.Value.State == RecipientState.Pending).Take(most).Select(row => row.Key).ToList();
        foreach (var person in next)
        {
            var row = _rows[person];
            _rows[person] = _unreachable.Contains(person)
                ? row with { State = RecipientState.Skipped }
                : new Row(RecipientState.Sending, row.Attempts + 1, now);
        }

        return [.. next.Where(person => !_unreachable.Contains(person))];
    }

    public void Settle(IEnumerable<Settlement> settlements)
    {
        foreach (var one in settlements)
        {
            var row = _rows[one.UserId];
            if (one.State is RecipientState.Blocked or RecipientState.Deactivated) _unreachable.Add(one.UserId);
            if ((row.Attempts, row.Since) != (one.Person.Attempts, one.Person.At)) continue;
            if (row.State == RecipientState.Sending) _rows[one.UserId] = row with { State = one.State };
            else if (row.State == RecipientState.Unknown) _rows[one.UserId] = row with { State = one.State == RecipientState.Pending ? RecipientState.Failed : one.State };
        }
    }

    /// <returns>How many became unknown.</returns>
    public int Expire(DateTimeOffset before)
    {
        var lost = _rows.Where(row => row.Value.State == RecipientState.Sending && row.Value.Since < before).Select(row => row.Key).ToList();
        foreach (var person in lost) _rows[person] = _rows[person] with { State = RecipientState.Unknown };
        return lost.Count;
    }

    /// <summary>Who had not had their turn gets nothing any more.</summary>
    public void LeaveRest()
    {
        foreach (var person in _rows.Where(row => row.Value.State == RecipientState.Pending).Select(row => row.Key).ToList())
            _rows[person] = _rows[person] with { State = RecipientState.Left };
    }

    public void PutBack(RecipientState state)
    {
        foreach (var person in _rows.Where(row => row.Value.State == state).Select(row => row.Key).ToList())
            _rows[person] = new Row(RecipientState.Pending, 0, default);
    }

    private sealed record Row(RecipientState State, int Attempts, DateTimeOffset Since);
}

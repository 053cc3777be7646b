using Microsoft.Data.Sqlite;

namespace SmartHeart.Testing.Reading;

/// <summary>Keys of a SQLite database, to draw sample calls from: half of the draws go to what is used most, half to anything.</summary>
public sealed class KeyRing
{
    private readonly Random _random = new(7);
    private readonly KeyPools _pools;

    private KeyRing(KeyPools pools) => _pools = pools;

    /// <summary>Reads the keys there are.</summary>
    /// <exception cref="InvalidOperationException">A kind of thing is missing altogether.</exception>
    public static KeyRing Load(string connectionString)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        connection.Open();
        return new KeyRing(new KeyPools(connection));
    }

    /// <summary>Keys of one call.</summary>
    public ReadKeys Draw()
    {
        var (bookworm, anybody) = (OneOf(_pools.Keenest), OneOf(_pools.People));
        var item = OneOf(_random.Next(2) == 0 ? _pools.Popular : _pools.Shelves);
        var managed = OneOf(_pools.Items);
        return new()
        {
            Now = _pools.Now,
            Person = _random.Next(2) == 0 ? bookworm : anybody,
            Bookworm = bookworm,
            Anybody = anybody,
            TelegramIds = Some(20, _pools.People, person => person.TelegramId),
            Item = item,
            LastOfShelf = _pools.Shelves.Last(other => other.CategoryId == item.CategoryId),
            Popular = OneOf(_pools.Popular),
            Product = OneOf(_pools.Products),
            Event = OneOf(_pools.Events),
            LastEvent = _pools.Events[^1],
            Managed = managed,
            LastOfKind = _pools.Items.Last(other => other.Kind == managed.Kind),
            Document = OneOf(_pools.Documents),
            Registration = OneOf(_pools.Registrations),
            Request = OneOf(_pools.Requests),
            Favourite = OneOf(_pools.Favourites),
            Search = OneOf(_pools.Searches),
            Words = Words(OneOf(_pools.Titles)),
            Told = OneOf(_pools.Told),
            Named = OneOf(_pools.Named),
            Tagged = OneOf(_pools.Tagged),
            Letter = OneOf(_pools.Letters),
            RequestKey = OneOf(_pools.RequestKeys),
            CrmPerson = OneOf(_pools.CrmPeople),
            SavedSearch = OneOf(_pools.SavedSearches),
            File = OneOf(_pools.Files),
            LostFile = OneOf(_pools.LostFiles),
            UniqueIds = Some(10, _pools.Files, file => file.UniqueId),
            FileIds = Some(10, _pools.Files, file => file.FileId),
            ItemIds = Some(8, _pools.Shelves, shown => shown.Id),
            Talk = OneOf(_pools.Talks),
        };
    }

    private T[] Some<TFrom, T>(int count, List<TFrom> all, Func<TFrom, T> key) => [.. Enumerable.Range(0, count).Select(_ => key(OneOf(all))).Distinct()];

    /// <summary>Two words that stand side by side.</summary>
    private string[] Words(string title)
    {
        var words = title.Split(' ').Where(word => word.Length > 3 && word.All(char.IsLetter)).ToArray();
        var at = _random.Next(Math.Max(1, words.Length - 1));
        return words[at..Math.Min(at + 2, words.Length)];
    }

    private T OneOf<T>(List<T> all) => all[_random.Next(all.Count)];
}

namespace SmartHeart.Testing.Seeding;

/// <summary>Who read what: a few people read nearly everything and most a handful, and the same items are read again and again.</summary>
internal sealed class ViewSeed(SeedRun run)
{
    /// <summary>The keenest reader has opened this share of all there is.</summary>
    private const double MostOfAll = 0.6;

    private readonly SeedStatement _views = run.Insert("Views", "UserId", "ContentId", "FirstAt", "LastAt", "Count");
    private readonly SeedStatement _favourites = run.Insert("Favourites", "UserId", "ContentId", "At");
    private readonly Popularity _items = new(run.Readable.Count, 0.9, run.Chance);
    private readonly int[] _opened = new int[run.Readable.Count];
    private readonly int[] _openers = new int[run.Readable.Count];

    public void Write()
    {
        var readers = Enumerable.Range(1, run.Size.Users).Where(id => run.Readers[id - 1] is not null).ToArray();
        var shares = Shares(readers.Length);
        for (var i = 0; i < readers.Length; i++)
        {
            foreach (var item in _items.DrawDistinct(shares[i], run.Chance))
                View(readers[i], item);
        }

        run.Done("Views", _views);
        run.Done("Favourites", _favourites);
        Count();
    }

    private void View(int user, int item)
    {
        var (id, published) = run.Readable[item];
        var joined = run.Readers[user - 1]!.Value;
        var first = run.Chance.Between(joined > published ? joined : published, run.Size.Now);
        var again = run.Chance.Falls(0.2);
        var count = again ? 2 + (int)(10 * Math.Pow(run.Chance.Share(), 4)) : 1;
        _views.Run(user, id, first, again ? run.Chance.Between(first, run.Size.Now) : first, count);
        if (run.Chance.Falls(0.05))
            _favourites.Run(user, id, first.AddMinutes(1));
        _opened[item] += count;
        _openers[item]++;
    }

    /// <summary>How many items each reader opens: as many as wanted together, by a long tail, and none more than there are.</summary>
    private int[] Shares(int readers)
    {
        var most = (int)(run.Readable.Count * MostOfAll);
        var wanted = (int)Math.Min(run.Size.Views, (long)readers * most);
        if (wanted == 0)
            return new int[readers];
        var weights = new Popularity(readers, 0.8, run.Chance).Weights;
        var (low, high) = (0.0, most / weights.Min());
        for (var step = 0; step < 60; step++)
        {
            var middle = (low + high) / 2;
            if (weights.Sum(weight => (long)Share(weight, middle)) > wanted)
                high = middle;
            else
                low = middle;
        }

        var shares = weights.Select(weight => Share(weight, low)).ToArray();
        var left = wanted - shares.Sum();
        for (var i = 0; left > 0; i = (i + 1) % readers)
        {
            if (shares[i] == most)
                continue;
            shares[i]++;
            left--;
        }

        return shares;

        int Share(double weight, double scale) => (int)Math.Min(most, weight * scale);
    }

    private void Count()
    {
        using var counters = new SeedStatement(run.Connection, """UPDATE "Content" SET "Views" = ?, "Viewers" = ? WHERE "Id" = ?""");
        for (var i = 0; i < run.Readable.Count; i++)
            counters.Run(_opened[i], _openers[i], run.Readable[i].Id);
    }
}

using System.Globalization;
using System.Text;
using SmartHeart.Domain.Content;

namespace SmartHeart.Testing.Seeding;

/// <summary>Shelves of every kind, some full and some nearly empty, with items in every status.</summary>
internal sealed class ContentSeed(SeedRun run)
{
    private readonly SeedStatement _categories = run.Insert("Categories", "Id", "Kind", "Title", "Emoji", "Position", "Hidden", "Version");

    private readonly SeedStatement _content = run.Insert(
        "Content", "Id", "Kind", "CategoryId", "Title", "BodyHtml", "BodyLength", "Status", "PublishedAt", "PublishAt", "Rank", "StartsAt", "EndsAt",
        "Place", "Link", "CreatedAt", "UpdatedAt", "Version", "Views", "Viewers");

    private readonly SeedStatement _files = run.Insert("Files", "Id", "UniqueId", "TelegramFileId", "Kind", "Name", "Size", "MimeType", "AddedAt", "CheckedAt",
        "DeadSince");
    private readonly SeedStatement _attachments = run.Insert("Attachments", "Role", "Position", "FileId", "ContentId");
    private readonly ContentKind[] _kinds = Enum.GetValues<ContentKind>();
    private int _lastFile;

    public void Write()
    {
        for (var kind = 0; kind < _kinds.Length; kind++)
        {
            for (var shelf = 0; shelf < run.Words.Shelves.Length; shelf++)
            {
                var emoji = run.Chance.Falls(0.7) ? run.Chance.Pick(run.Words.Emoji) : null;
                _categories.Run(Shelf(kind, shelf), _kinds[kind], run.Words.Shelves[shelf], emoji, shelf + 1, shelf == run.Words.Shelves.Length - 1, 0);
            }
        }

        var shelves = new Popularity(run.Words.Shelves.Length, 1, run.Chance);
        for (var id = 1; id <= run.Size.Materials; id++)
            Item(id, shelves);
        run.Done("Categories", _categories);
        run.Done("Content", _content);
        run.Done("Files", _files);
        run.Done("Attachments", _attachments);
    }

    private int Shelf(int kind, int shelf) => (kind * run.Words.Shelves.Length) + shelf + 1;

    private void Item(int id, Popularity shelves)
    {
        // Six of ten are of the first kind.
        var kind = run.Chance.Falls(0.4) ? 0 : run.Chance.Below(_kinds.Length);
        var created = run.Chance.Between(run.Size.Begin, run.Size.Now.AddDays(-1));
        var status = Status();
        DateTimeOffset? published = status is ContentStatus.Published or ContentStatus.Archived ? created.AddHours(2) : null;
        DateTimeOffset? scheduled = status == ContentStatus.Scheduled ? run.Size.Now.AddMinutes(10 + id) : null;
        DateTimeOffset? starts = _kinds[kind] == ContentKind.Event ? Starts(scheduled ?? created) : null;
        var body = Body();
        _content.Run(
            id, _kinds[kind], Shelf(kind, shelves.Draw(run.Chance)), Title(id), body, RichText.Parse(body).Value.Length, status, published, scheduled,
            (published ?? created).UtcTicks, starts, starts?.Add(EventDetails.UsualLength), starts is null ? null : run.Chance.Pick(run.Words.Places),
            starts is not null && run.Chance.Falls(0.5) ? $"https://example.org/meet/{id}" : null, created, published ?? created, published is null ? 0 : 1, 0, 0);
        Files(id, AttachmentRole.Media, run.Chance.Falls(0.6) ? 1 + run.Chance.Below(3) : 0, created);
        Files(id, AttachmentRole.Document, run.Chance.Falls(0.2) ? 1 + run.Chance.Below(2) : 0, created);
        if (published is { } at)
            Remember(id, _kinds[kind], at);
    }

    private void Remember(int id, ContentKind kind, DateTimeOffset at)
    {
        run.Readable.Add((id, at));
        if (kind == ContentKind.Product)
            run.Products.Add((id, at));
        if (kind == ContentKind.Event)
            run.Events.Add((id, at));
    }

    /// <summary>Every seventh is ahead.</summary>
    private DateTimeOffset Starts(DateTimeOffset announced) =>
        (run.Chance.Falls(0.15) ? run.Size.Now : announced).AddDays(5 + run.Chance.Below(60)).AddHours(12);

    private ContentStatus Status() => run.Chance.Share() switch
    {
        < 0.07 => ContentStatus.Draft,
        < 0.15 => ContentStatus.Archived,
        < 0.17 => ContentStatus.Scheduled,
        _ => ContentStatus.Published,
    };

    private void Files(int item, AttachmentRole role, int count, DateTimeOffset at)
    {
        for (var position = 0; position < count; position++)
        {
            var id = ++_lastFile;
            var kind = role == AttachmentRole.Document ? FileKind.Document : run.Chance.Falls(0.8) ? FileKind.Photo : FileKind.Video;
            var unique = string.Create(CultureInfo.InvariantCulture, $"AgAD{id:x8}");
            var name = kind == FileKind.Document ? string.Create(CultureInfo.InvariantCulture, $"document-{id}.pdf") : null;
            // Every hundredth is known to Telegram no more, every fiftieth is used no more.
            DateTimeOffset? dead = id % 100 == 1 ? run.Chance.Between(at, run.Size.Now) : null;
            _files.Run(
                id, unique, $"BQACAgIAAxkB{unique}AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8", kind, name, 20_000L + run.Chance.Below(5_000_000), null, at,
                dead ?? run.Chance.Between(at, run.Size.Now), dead);
            if (id % 50 != 2)
                _attachments.Run(role, position, id, item);
        }
    }

    // The number keeps apart what else would have the same title.
    private string Title(int id) => string.Create(
        CultureInfo.InvariantCulture,
        $"{run.Chance.Pick(run.Words.Openings)} {run.Chance.Pick(run.Words.Subjects)}{run.Chance.Pick(run.Words.Endings)}, № {id}");

    /// <summary>From two sentences to a whole message, with some bold ones.</summary>
    private string Body()
    {
        var body = new StringBuilder();
        var wanted = 150 + ((RichText.MaxLength - 450) * Math.Pow(run.Chance.Share(), 2));
        while (body.Length < wanted)
        {
            var sentence = run.Chance.Pick(run.Words.Sentences);
            body.Append(run.Chance.Falls(0.1) ? $"<b>{sentence}</b>" : sentence).Append(run.Chance.Falls(0.2) ? "\n\n" : " ");
        }

        return body.ToString().Trim();
    }
}

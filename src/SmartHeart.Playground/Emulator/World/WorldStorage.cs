using System.Text.Json;

namespace SmartHeart.Playground.Emulator;

/// <summary>Keeping the world over a restart of the whole process.</summary>
public sealed partial class World : IKept
{
    private const int SavedMessagesPerChat = 200;

    /// <inheritdoc/>
    long IKept.Version => Events?.Last ?? 0;

    /// <summary>
    /// Writes people, menus, waiting updates and the newest 200 messages of each chat. The file is replaced as a whole, so that a crash
    /// in the middle leaves the former one. File contents survive only with <see cref="EmulatorOptions.FilesFolder"/>.
    /// </summary>
    public async Task SaveAsync(string path, CancellationToken cancellationToken = default)
    {
        var draft = path + ".new";
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        await using (var file = File.Create(draft))
        {
            await JsonSerializer.SerializeAsync(file, Capture(), SnapshotJson.Default.WorldSnapshot, cancellationToken);
        }

        File.Move(draft, path, overwrite: true);
    }

    /// <summary>Takes the world of that file over; to be called before anything happens in this one.</summary>
    /// <returns>false where there is no such file.</returns>
    /// <exception cref="JsonException">The file is no snapshot.</exception>
    public async Task<bool> LoadAsync(string path, CancellationToken cancellationToken = default)
    {
        if (!File.Exists(path)) return false;
        await using var file = File.OpenRead(path);
        var snapshot = await JsonSerializer.DeserializeAsync(file, SnapshotJson.Default.WorldSnapshot, cancellationToken)
            ?? throw new JsonException("The snapshot is empty.");
        Restore(snapshot);
        return true;
    }

    private WorldSnapshot Capture()
    {
        // Messages first: an update taken meanwhile must not point to an id that the counters don't know.
        var people = People.Select(Capture).ToList();
        var groupMessages = Group.Chat.Messages().TakeLast(SavedMessagesPerChat).ToList();
        var (lastUpdate, pending) = Updates.Capture();
        return new WorldSnapshot(
            LastMessageId(isPrivate: true), LastMessageId(isPrivate: false),
            Volatile.Read(ref _lastPersonId), Volatile.Read(ref _lastAlbumId), Volatile.Read(ref _lastTapId), lastUpdate, pending,
            people, Group.Title, Group.Topics, groupMessages, [.. Files.All()],
            [.. Commands.All.Select(menu => new MenuRecord(menu.Scope.Type, menu.Scope.ChatId, menu.Scope.UserId, menu.Language, menu.Commands))],
            [.. _taps.Values.Select(tap => new TapRecord(tap.Id, tap.PersonId))],
            [.. Files.Forgotten()]);
    }

    private PersonRecord Capture(Person person)
    {
        var membership = Group.MembershipOf(person.Id);
        IReadOnlyList<Message> messages = person.HasChat ? [.. person.Chat.Messages().TakeLast(SavedMessagesPerChat)] : [];
        return new PersonRecord(
            person.Id, person.FirstName, person.LastName, person.Username, person.Language, person.Phone,
            person.Started, person.Blocked, person.Deactivated, person.IsSample, person.HasActed,
            membership.Role, membership.Anonymous, messages);
    }

    private void Restore(WorldSnapshot snapshot)
    {
        (_lastPrivateMessageId, _lastGroupMessageId) = (snapshot.LastPrivateMessageId, snapshot.LastGroupMessageId);
        (_lastPersonId, _lastAlbumId, _lastTapId) = (snapshot.LastPersonId, snapshot.LastAlbumId, snapshot.LastTapId);
        foreach (var media in snapshot.Files) Files.Register(media);
        foreach (var media in snapshot.Forgotten ?? []) Files.Lose(media);
        foreach (var record in snapshot.People) Restore(record);
        Group.Title = snapshot.GroupTitle;
        foreach (var topic in snapshot.Topics) Group.Put(topic);
        Group.Chat.Restore(snapshot.GroupMessages);
        foreach (var menu in snapshot.Menus) Commands.Set(new MenuScope(menu.Type, menu.ChatId, menu.UserId), menu.Language, menu.Commands);
        foreach (var tap in snapshot.Taps) _taps[tap.Id] = new Tap(tap.Id, tap.PersonId);
        Updates.Restore(snapshot.LastUpdateId, snapshot.Pending);
    }

    private void Restore(PersonRecord record)
    {
        var person = new Person(this, record.Id, record.FirstName)
        {
            LastName = record.LastName,
            Username = record.Username,
            Language = record.Language,
            Phone = record.Phone,
            Started = record.Started,
            Blocked = record.Blocked,
            Deactivated = record.Deactivated,
            IsSample = record.IsSample,
            HasActed = record.HasActed,
        };
        _people[person.Id] = person;
        if (record.Role != Role.None) Group.Set(person.Id, new Membership(record.Role, record.Anonymous));
        if (record.Messages.Count > 0) person.Chat.Restore(record.Messages);
    }
}

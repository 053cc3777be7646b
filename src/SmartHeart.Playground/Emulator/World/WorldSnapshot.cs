using System.Text.Json.Serialization;

namespace SmartHeart.Playground.Emulator;

/// <summary>The world as it is written to a file. File contents are not in it: they stay in the vault's folder.</summary>
internal sealed record WorldSnapshot(
    int LastPrivateMessageId,
    int LastGroupMessageId,
    long LastPersonId,
    long LastAlbumId,
    long LastTapId,
    int LastUpdateId,
    IReadOnlyList<PendingUpdate> Pending,
    IReadOnlyList<PersonRecord> People,
    string GroupTitle,
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<Message> GroupMessages,
    IReadOnlyList<Media> Files,
    IReadOnlyList<MenuRecord> Menus,
    IReadOnlyList<TapRecord> Taps,
    IReadOnlyList<Media>? Forgotten = null);

internal sealed record PersonRecord(
    long Id, string FirstName, string? LastName, string? Username, string? Language, string? Phone,
    bool Started, bool Blocked, bool Deactivated, bool IsSample, bool HasActed,
    Role Role, bool Anonymous, IReadOnlyList<Message> Messages);

internal sealed record MenuRecord(string Type, long? ChatId, long? UserId, string Language, IReadOnlyList<MenuCommand> Commands);

internal sealed record TapRecord(string Id, long PersonId);

[JsonSourceGenerationOptions(WriteIndented = false, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, IncludeFields = false)]
[JsonSerializable(typeof(WorldSnapshot))]
internal sealed partial class SnapshotJson : JsonSerializerContext;

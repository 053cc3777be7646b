namespace SmartHeart.Infrastructure.IntegrationTests;

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteInboxTests() : InboxTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteOutboxTests() : OutboxTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteUnitOfWorkTests() : UnitOfWorkTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteConversationTests() : ConversationTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteUserTests() : UserTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteContentTests() : ContentTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteContentReadTests() : ContentReadTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteUserReadTests() : UserReadTests(DatabaseProvider.Sqlite);

[OnDatabase(DatabaseProvider.Sqlite)]
public sealed class SqliteDueContentTests() : DueContentTests(DatabaseProvider.Sqlite);

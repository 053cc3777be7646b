namespace SmartHeart.Infrastructure.IntegrationTests;

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerErasureTests() : ErasureTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerInboxTests() : InboxTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerOutboxTests() : OutboxTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerOutboxKitTests() : OutboxKitTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerUnitOfWorkTests() : UnitOfWorkTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerConversationTests() : ConversationTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerUserTests() : UserTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerContentTests() : ContentTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerContentReadTests() : ContentReadTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerUserReadTests() : UserReadTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerDueContentTests() : DueContentTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerSearchTests() : SearchTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerUserListReadTests() : UserListReadTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerDueDeletionTests() : DueDeletionTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerDueJournalTests() : DueJournalTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerTagReadTests() : TagReadTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerSettingsWatchTests() : SettingsWatchTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerCrmLinkTests() : CrmLinkTests(DatabaseProvider.SqlServer);

[OnDatabase(DatabaseProvider.SqlServer)]
public sealed class SqlServerDueFeedTests() : DueFeedTests(DatabaseProvider.SqlServer);

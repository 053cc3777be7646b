using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using SmartHeart.Infrastructure;
using SmartHeart.Infrastructure.Persistence;

namespace SmartHeart.Migrations.Sqlite;

/// <summary>For <c>dotnet ef</c>: the model as SQLite has it. Nothing is opened.</summary>
internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SmartHeartDbContext>
{
    public SmartHeartDbContext CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<SmartHeartDbContext>();
        Database.Configure(builder, new DatabaseOptions(DatabaseProvider.Sqlite, DatabaseOptions.DefaultSqlite));
        return new(builder.Options);
    }
}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditService } from './audit.service';
import { ClockWatch } from './clock-watch';
import { EventEntity } from './event.entity';
import { HeadFile } from './head-file';
import { LinkEntity } from './link.entity';
import { ReadingsService } from './readings.service';
import { TrailService } from './trail.service';

@Module({
  imports: [TypeOrmModule.forFeature([EventEntity, LinkEntity])],
  providers: [AuditService, ClockWatch, HeadFile, ReadingsService, TrailService],
  exports: [AuditService, ReadingsService, TrailService],
})
export class AuditModule {}

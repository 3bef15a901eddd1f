export { remembered, rememberedAmong, rememberedBeside } from '../../domain/remembered';
